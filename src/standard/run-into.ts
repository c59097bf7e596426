import type { Passage } from '../model/document.ts';
import type { Folded } from '../text/fold.ts';
import { slice, trim } from '../text/passage.ts';
import { isBlock } from './keys.ts';
import type { LabelSet } from './label-set.ts';
import type { LabelMatch } from './match-label.ts';

/** Labels that run into their list are short. */
const longestRun = 40;

/** What a text quotes. */
export const quoted = /["«“”„][^"»“”]*["»“”]/gu;

/**
 * A label directly followed by its list or its number, with no colon. That of a mandatory or additional function may
 * have a stop in place of the number.
 * @param folded the text of `body`, folded
 */
export function runInto(body: Passage, folded: Folded, labels: LabelSet): Omit<LabelMatch, 'item'> | null {
  const { text, offsets } = folded;
  const before = /^\d{0,2}/u.exec(text)?.[0] ?? '';
  for (const label of labels.byInitial.get(text.charAt(before.length)) ?? []) {
    if (!text.startsWith(label.folded, before.length)) continue;
    const end = before.length + label.folded.length;
    if ((offsets[end - 1] ?? 0) >= longestRun) continue;
    const behind = /^\d{0,2}/u.exec(text.slice(end))?.[0] ?? '';
    const after = offsets[end + (label.numbered ? behind.length : 0)] ?? body.text.length;
    // "3 Міндетті …" goes on with the word, and is no skill ("Міндет 3").
    if (behind === '' && after === (offsets[end - 1] ?? 0) + 1 && /^\p{Ll}/u.test(body.text.slice(after)))
      continue;
    const value = trim(slice(body, after));
    // "Умение 2. …": each item may have the label before its number.
    const isNumberedItem = isBlock(label.key) && /^\d{1,2}\s?[.)]\s*\p{Lu}/u.test(value.text);
    const opensList = isNumberedItem || /^1\s?[.)]/u.test(value.text);
    const isEnded =
      /(?:mandatory|additional)-function/u.test(label.key) && /[.–-]\s*$/u.test(body.text.slice(0, after));
    // Of "1/А. …" the letter belongs to the number.
    const lead = /\d\s?\/\s*$/u.test(body.text.slice(0, after)) ? /^\p{L}(?!\p{L})[\s.)–-]*/u : /^[\s.)–-]*/u;
    const isNumbered = before !== '' || behind !== '' || isEnded;
    if (label.numbered ? !isNumbered || !/^\p{Lu}/u.test(body.text.replace(/^[\d\s.)-]+/u, '')) : !opensList)
      continue;
    return {
      label,
      number: label.numbered ? numberIn(body.text.slice(0, after)) : null,
      head: slice(body, 0, after),
      value: trim(slice(value, lead.exec(value.text)?.[0].length ?? 0)),
      likeness: 1,
    };
  }
  return null;
}

/** The number in a label; of "2.1" the last part. */
export function numberIn(text: string): number | null {
  const match = /(?:\d{1,2}\.)?(\d{1,3})/u.exec(text.replace(quoted, ' '));
  return match === null ? null : Number(match[1]);
}
