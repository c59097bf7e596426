import { type Language, languages } from '../model/language.ts';
import type { ProvisionKind } from '../model/provision.ts';
import type { Beginning, HeadingWords, ProvisionWords } from '../model/provision-words.ts';
import { foldText, foldWord } from '../text/fold.ts';
import { readTable } from './table.ts';

interface WordsOf {
  readonly language: Language;
  readonly words: readonly string[];
}
type ByLanguage<Value> = Readonly<Record<Language, Value>>;

/** The table as it stands, with its examples. */
export interface ProvisionWordTable {
  readonly kinds: readonly (WordsOf & {
    readonly kind: ProvisionKind;
    readonly number: 'before' | 'after';
  })[];
  readonly parts: readonly (WordsOf & { readonly number: string })[];
  readonly ordinals: ByLanguage<readonly (readonly string[])[]>;
  readonly excluded: ByLanguage<readonly string[]>;
  readonly remarks: ByLanguage<readonly string[]>;
  readonly joining: ByLanguage<readonly string[]>;
  readonly examples: readonly {
    readonly language: Language;
    readonly line: string;
    readonly kind: ProvisionKind;
    readonly number: string;
    readonly heading: string | null;
    readonly excluded?: true;
  }[];
  readonly not: readonly { readonly language: Language; readonly line: string }[];
}

/** The words by which the headings of acts are known. */
export function readProvisionWords(): ProvisionWords {
  const table = readProvisionWordTable();
  return Object.fromEntries(
    languages.map((language) => [language, wordsIn(table, language)]),
  ) as unknown as ProvisionWords;
}

export function readProvisionWordTable(): ProvisionWordTable {
  return readTable<ProvisionWordTable>('provision-words');
}

function wordsIn(table: ProvisionWordTable, language: Language): HeadingWords {
  const kinds = (number: 'before' | 'after') =>
    new Map(
      table.kinds
        .filter((row) => row.language === language && row.number === number)
        .flatMap(({ kind, words }) => words.map((word) => [foldWord(word), kind] as const)),
    );
  return {
    beforeNumber: kinds('after'),
    afterNumber: kinds('before'),
    parts: new Map(
      table.parts
        .filter((row) => row.language === language)
        .flatMap(({ number, words }) => words.map((word) => [foldText(word), number] as const)),
    ),
    ordinals: new Map(
      table.ordinals[language].flatMap((words, index) =>
        words.map((word) => [foldText(word), index + 1] as const),
      ),
    ),
    excluded: table.excluded[language].map(wordsOf),
    remarks: table.remarks[language].map(wordsOf),
    joining: new Set(table.joining[language].map(foldText)),
  };
}

function wordsOf(beginning: string): Beginning {
  return beginning.split(' ').map(foldText);
}
