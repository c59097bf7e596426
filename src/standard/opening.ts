import type { Passage } from '../model/document.ts';
import { colonIn } from '../text/colon.ts';
import { foldLetters, foldText, withoutDigits } from '../text/fold.ts';
import { splitNumber } from '../text/numbering.ts';

/** A text as labels are looked for in it, prepared once for all that look. */
export interface Opening {
  /** Its own number, and the text without it, also folded. */
  readonly item: number | null;
  readonly body: Passage;
  readonly folded: string;
  /** Where it has a colon; -1 where it has none. */
  readonly colon: number;
  /** What stands before the colon, or all of it, and its folded letters; null where it is too long for a label. */
  readonly head: { readonly text: string; readonly letters: string } | null;
}

/** A longer text is no label. */
const longestHead = 200;

/** A text as labels are looked for in it. */
export function openingOf(passage: Passage): Opening {
  const { number: item, passage: body } = splitNumber(passage);
  const folded = foldText(body.text);
  const colon = colonIn(body.text);
  const text = colon === -1 ? body.text : body.text.slice(0, colon);
  if (text.length > longestHead) return { item, body, folded, colon, head: null };
  const letters = colon === -1 ? withoutDigits(folded) : foldLetters(text);
  return { item, body, folded, colon, head: { text, letters } };
}
