import type { Label, LabelPart } from '../model/label.ts';
import { foldText } from '../text/fold.ts';
import { isOfOneStem } from './kindred.ts';

/** Compares texts with the labels of the rows of some parts by their words. */
export interface WordLikeness {
  /** How alike a text is to each row, 0 to 1, the nearest first; rows without a word in common are left out. */
  readonly rows: (text: string) => ReadonlyMap<string, number>;
  /** The rows of which a text has a word that no other row has. */
  readonly named: (text: string) => readonly string[];
}

/** A wording of a row, and its words. */
interface Wording {
  readonly key: string;
  readonly words: readonly string[];
}

/** The wordings that have a word in any form, their rows, and what the word tells. */
interface Word {
  readonly wordings: ReadonlySet<Wording>;
  readonly keys: readonly string[];
  readonly weight: number;
}

/** How alike a text is that surely has the words of a row. */
export const surely = 0.6;
/** What a word tells that no row of the part has. */
const ofStranger = 0.3;
/** Shorter words say nothing. */
const shortest = 3;

/**
 * Compares texts with the labels of the rows of some parts, by the stems of their words in any order. A word tells the
 * more the fewer rows have it: "образование" tells education from all rows but one, "требования" tells little. Of the
 * wordings of a row the nearest counts: by how much of the text it has, and half as much by how much of it the text has
 * (their F-measure).
 */
export function wordLikeness(labels: readonly Label[], parts: readonly LabelPart[]): WordLikeness {
  const known = made.get(labels) ?? new Map<string, WordLikeness>();
  made.set(labels, known);
  const name = parts.join();
  const likeness = known.get(name) ?? make(labels, parts);
  known.set(name, likeness);
  return likeness;
}

/** Made once for each table of labels. */
const made = new WeakMap<readonly Label[], Map<string, WordLikeness>>();

function make(labels: readonly Label[], parts: readonly LabelPart[]): WordLikeness {
  const rows = labels.filter(({ part, key }) => parts.includes(part) && !notRows.test(key));
  const wordings = rows.map(({ key, wording }) => ({ key, words: wordsOf(wording) }));
  const words = new Map<string, Word>();
  const known = (word: string): Word => {
    const found = words.get(word) ?? wordOf(word, wordings);
    words.set(word, found);
    return found;
  };
  const sum = (all: readonly string[]) => all.reduce((total, word) => total + known(word).weight, 0);
  const named = (text: string) =>
    wordsOf(text).flatMap((word) => (known(word).keys.length === 1 ? known(word).keys : []));
  const rowsOf = (text: string) => {
    const own = wordsOf(text);
    const found = new Map<string, number>();
    for (const wording of wordings) {
      const shared = own.filter((word) => known(word).wordings.has(wording));
      if (shared.length === 0 || wording.words.includes(negation) !== own.includes(negation)) continue;
      const precision = sum(shared) / sum(own);
      const recall = sum(wording.words.filter((word) => hasStem(own, word))) / sum(wording.words);
      const likeness = (1.25 * precision * recall) / (0.25 * precision + recall);
      if (likeness > (found.get(wording.key) ?? 0)) found.set(wording.key, likeness);
    }
    return new Map([...found].sort((a, b) => b[1] - a[1]));
  };
  return { rows: rowsOf, named };
}

function wordOf(word: string, all: readonly Wording[]): Word {
  const wordings = new Set(all.filter(({ words }) => hasStem(words, word)));
  const keys = [...new Set([...wordings].map(({ key }) => key))];
  return { wordings, keys, weight: keys.length === 0 ? ofStranger : 1 / keys.length };
}

/** A word that turns all that stand beside it ("міндетті емес"). */
const negation = 'емес';

/** Labels that are no rows of their own. */
const notRows = /^(?:contact|note|chapter.*)$/u;

function wordsOf(text: string): readonly string[] {
  const words = (text.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []).map(foldText);
  return [...new Set(words)].filter((word) => word.length >= shortest);
}

function hasStem(words: readonly string[], word: string): boolean {
  return words.some((other) => isOfOneStem(word, other));
}
