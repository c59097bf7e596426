import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import { fold, foldText } from '../text/fold.ts';
import { slice, trim } from '../text/passage.ts';
import { isOfOneStem } from './kindred.ts';
import type { LabelSet } from './label-set.ts';
import { nameEnd } from './level.ts';
import { levelIn } from './split-level.ts';

/** The heading of a card: its label and the name that stands in it, in quotes or without. */
export interface CardHeading {
  readonly label: Label;
  /** The number of its item or paragraph. */
  readonly item: number | null;
  readonly name: Passage;
}

const longestHeading = 600;

/**
 * Whether a text is the heading of a card: it opens with the words for it, or, as Kazakh has it, an item closes with
 * them ("3-параграф" and "№ 3" count as items too). Without a number before them they must be followed by a colon,
 * dash, quote, number or capital, or the name in quotes stand before them, since prose speaks of cards as well. In an
 * item the word for a profession and its name in quotes are enough.
 * @param whole the text folded
 */
export function matchCardHeading(
  text: Passage,
  whole: string,
  number: number | null,
  { headings, names }: LabelSet,
): CardHeading | null {
  if (headings.length === 0 || text.text.length > longestHeading) return null;
  const lead = number === null ? paragraph.exec(text.text) : null;
  const item = number ?? (lead === null ? null : Number(/\d+(?=\D*$)/u.exec(lead[0])?.[0] ?? Number.NaN));
  const body = lead === null ? text : slice(text, lead[0].length);
  const folded = lead === null ? whole : foldText(body.text);
  const likely = headings.filter((label) => folded.includes(label.folded));
  const ending = likely.length === 0 ? folded : withoutLevel(body.text, folded);
  for (const label of likely) {
    const opens = folded.startsWith(label.folded);
    const closes = !opens && ending.endsWith(label.folded) && (item !== null || quotedFirst.test(body.text));
    if (!opens && !closes) continue;
    const { offsets } = fold(body.text);
    const at = offsets[opens ? label.folded.length - 1 : ending.length - label.folded.length] ?? 0;
    const rest = opens ? slice(body, at + 1) : slice(body, 0, at);
    if (item === null && opens && !leadsToName.test(rest.text)) continue;
    return { label, item: item ?? (opens ? numberBehind(rest.text) : null), name: unquoted(rest) };
  }
  const [label] = headings;
  const isQuoting = item !== null && /["«“„]/u.test(body.text);
  const name = isQuoting ? nameBesideWord(body, folded, names) : null;
  return name === null || label === undefined ? null : { label, item, name };
}

/** A heading folded, without the level that it may close with. */
function withoutLevel(text: string, folded: string): string {
  const level = /\d/u.test(text) ? levelIn(text) : null;
  const isLast = level !== null && !/[\p{L}\p{N}]/u.test(text.slice(level.end));
  return isLast ? foldText(text.slice(0, level.start)) : folded;
}

/** The name in quotes behind the word for a profession ("Профессия «…»"), or before it ("«…» кәсібі"); null for neither. */
function nameBesideWord(body: Passage, folded: string, names: readonly Label[]): Passage | null {
  const word = names.find((name) => folded.startsWith(name.folded));
  if (word !== undefined) {
    const rest = slice(body, (fold(body.text).offsets[word.folded.length - 1] ?? 0) + 1);
    return onlyQuoted.test(rest.text) ? unquoted(rest) : null;
  }
  const [, name = '', behind = ''] = /^\s*(["«“„][^"»”]+["»”])\s*(\p{L}+)[\s:.]*$/u.exec(body.text) ?? [];
  const isWord = name !== '' && names.some((one) => isOfOneStem(foldText(behind), one.folded));
  return isWord ? unquoted(slice(body, 0, body.text.lastIndexOf(name) + name.length)) : null;
}

/** The number behind the words of a heading ("… № 3 «…»", "… 3: …"). */
function numberBehind(text: string): number | null {
  const number = /^\s*(?:№\s*(\d{1,3})|(\d{1,3})\s*[.:)–-])(?!\d)/u.exec(text);
  return number === null ? null : Number(number[1] ?? number[2]);
}

/** What may number the heading besides an item: "3-параграф.", "Параграф 3.", "§ 3.", "№ 3", "9.1.", whose last number is the item. */
const paragraph =
  /^\s*(?:\d{1,3}\s*-?\s*(?:ш[іы]\s+)?(?:параграф|тармақ)|\d{1,3}-(?=\p{L})|(?:параграф|пункт|§|№)\s*\d{1,3}|\d{1,2}\.\d{1,2}(?=[.)\s])\)?)[\s.:–—-]*(?=["«“„\p{L}])/iu;
const onlyQuoted = /^\s*["«“„][^"»”]+["»”][\s:.]*$/u;
const quotedFirst = /^\s*["«“„][^"»”]+["»”]\s*\p{L}/u;
const leadsToName =
  /^\s*(?:[:："«“”„]|[–—-]\s|№?\s*\d{1,3}\s*[.:)–—-]|№\s*\d|[\s\d]*["«“”„]|\p{Lu}\P{Lu}[^.]*$)/u;

/** Without what leads to the name, the quotes around it and what follows them, such as its level. */
function unquoted(rest: Passage): Passage {
  const lead =
    /^[\s:：.–—-]*(?:(?:№\s*\d{1,3}|\d{1,3}(?=\s*[.:)–—-]))\s*[.:)–—-]?\s*)?/u.exec(rest.text)?.[0].length ??
    0;
  const name = trim(slice(rest, lead));
  if (!/^["«“”„]/u.test(name.text)) {
    const own = slice(name, 0, nameEnd(name.text));
    return trim(slice(own, 0, own.text.replace(/[\s:]+$/u, '').length));
  }
  const start = name.text.search(/[^"«“”„]/u);
  const last = Math.max(...['"', '»', '”', '“'].map((mark) => name.text.lastIndexOf(mark)));
  const end = last > start ? name.text.slice(0, last).replace(/["»”“]+$/u, '').length : name.text.length;
  return trim(slice(name, Math.max(0, start), end));
}
