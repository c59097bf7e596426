import type { Label, LabelPart } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
import { inflected, isInflected } from '../text/inflection.ts';
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
  const labels = readTable<LabelTable>('labels').labels.flatMap(({ key, part, numbered, chapter, kk, ru }) =>
    Object.entries({ kk, ru }).flatMap(([language, wordings]) =>
      wordings.map(
        (wording): Label => ({
          key,
          part,
          numbered: numbered ?? false,
          chapter: chapter ?? false,
          wording,
          folded: foldLetters(wording),
          language: language as keyof typeof endings,
          inflected: undefined,
        }),
      ),
    ),
  );
  return labels.map((label) => withInflected(label, endings, labels));
}

/** A label with its inflected words; without, where these are those of another row ("Трудовая функция", "Трудовые функции"). */
function withInflected(
  label: Label,
  endings: ReturnType<typeof readEndings>,
  labels: readonly Label[],
): Label {
  const { key, part, wording, language } = label;
  const isHeading = part === 'document' || key === 'contact';
  if (isHeading || language === undefined || language === 'en' || !severalWords.test(wording)) return label;
  const words = inflected(wording, endings[language]);
  const isOfOthers = labels.some(
    (other) => other.part === part && other.key !== key && isInflected(other.folded, words),
  );
  return isOfOthers ? label : { ...label, inflected: words };
}

const severalWords = /\p{L}\P{L}+\p{L}/u;
