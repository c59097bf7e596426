import type { Label, LabelPart } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
import { inflected } from '../text/inflection.ts';
import { readEndings } from './endings.ts';
import { readTable } from './table.ts';

interface LabelTable {
  readonly labels: readonly {
    readonly key: string;
    readonly part: LabelPart;
    readonly numbered?: boolean;
    readonly chapter?: boolean;
    readonly kk: readonly string[];
    readonly ru: readonly string[];
  }[];
}

/** Every wording of every label of the template, in both languages. */
export function readLabels(): readonly Label[] {
  const endings = readEndings();
  return readTable<LabelTable>('labels').labels.flatMap(({ key, part, numbered, chapter, kk, ru }) => {
    const row = { key, part, numbered: numbered ?? false, chapter: chapter ?? false };
    const isHeading = part === 'document' || key === 'contact';
    const wordings = [
      ...kk.map((wording) => ['kk', wording] as const),
      ...ru.map((wording) => ['ru', wording] as const),
    ];
    return wordings.map(([language, wording]): Label => {
      const label = { ...row, wording, folded: foldLetters(wording), language };
      if (isHeading || !severalWords.test(wording)) return label;
      return { ...label, inflected: inflected(wording, endings[language]) };
    });
  });
}

const severalWords = /\p{L}\P{L}+\p{L}/u;

/** The abbreviations that the labels of the template print. */
export function readTemplateAbbreviations(): ReadonlySet<string> {
  return new Set(readLabels().flatMap(({ wording }) => wording.match(/\p{Lu}{2,}/gu) ?? []));
}
