import type { Label, LabelPart } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
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
  return readTable<LabelTable>('labels').labels.flatMap(({ key, part, numbered, chapter, kk, ru }) =>
    [...kk, ...ru].map((wording) => ({
      key,
      part,
      numbered: numbered ?? false,
      chapter: chapter ?? false,
      wording,
      folded: foldLetters(wording),
    })),
  );
}

/** The abbreviations that the labels of the template print. */
export function readTemplateAbbreviations(): ReadonlySet<string> {
  return new Set(readLabels().flatMap(({ wording }) => wording.match(/\p{Lu}{2,}/gu) ?? []));
}
