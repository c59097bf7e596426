import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import { allOf } from '../text/all-of.ts';
import { fold, foldText } from '../text/fold.ts';
import { slice, trim } from '../text/passage.ts';
import type { Finder } from './affixes.ts';
import type { LabelSet } from './label-set.ts';
import { matchLabel } from './match-label.ts';

const longestLabel = 60;

/**
 * Where in a text the next label stands that belongs with the one before it, as where the cells of a row ran together
 * ("Навык 1: … Умения: … Знания: …"); null where none does. It is written with a capital and a colon, or runs into a
 * list that begins at 1, and is no item of a list itself.
 */
export function innerLabel(passage: Passage, lastKey: string, labels: LabelSet): number | null {
  const known = labels.besides(lastKey);
  if (known === null || !/[:：]|\s1\s?[.)]/u.test(passage.text)) return null;
  for (const colon of allOf(passage.text, mayEndLabel)) {
    const start = labelEndingAt(passage.text.slice(0, colon.index).trimEnd(), known, colon[0].trim() !== '');
    if (start !== null) return start;
  }
  return null;
}

/** A colon, or the space before a list. */
const mayEndLabel = /[:：]|(?<=\p{L})\s+(?=1\s?[.)])/gu;

function labelEndingAt(before: string, labels: Finder<Label>, hasColon: boolean): number | null {
  const from = Math.max(0, before.length - longestLabel);
  const text = foldText(before.slice(from));
  const letters = text.replace(/\d{1,2}$/u, '');
  for (const { folded, numbered } of labels(letters)) {
    if (numbered ? letters === text || !hasColon : letters !== text) continue;
    const { offsets } = fold(before.slice(from));
    const start = from + (offsets[letters.length - folded.length] ?? 0);
    if (start === 0) return null;
    const lead = before.slice(0, start);
    if (/^\p{Lu}/u.test(before.slice(start)) && !/\d\s?[.)]\s*$|["«“„(]$/u.test(lead)) return start;
  }
  return null;
}

/**
 * Where in a text outside cards the next item of the document stands with a label that is known, as where two
 * paragraphs ran together ("7. …: ….  8. Перечень карточек профессий:"); null where none does. `item` is the last.
 */
export function innerItem(passage: Passage, item: number | null, labels: LabelSet): number | null {
  if (item === null || !passage.text.includes(`${item + 1}.`)) return null;
  const next = new RegExp(String.raw`(?<=[.;»"]\s*)${item + 1}\.\s*(?=\p{Lu}[^:：]*[:：])`, 'gu');
  for (const { index } of passage.text.matchAll(next))
    if (index > 0 && matchLabel(trim(slice(passage, index)), labels)?.item === item + 1) return index;
  return null;
}
