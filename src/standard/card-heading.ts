import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import type { Folded } from '../text/fold.ts';
import { slice, trim } from '../text/passage.ts';

/** The heading of a card: its label and the name that stands in it, in quotes or without. */
export interface CardHeading {
  readonly label: Label;
  readonly name: Passage;
}

const longestHeading = 600;

/**
 * Whether a text is the heading of a card: it opens with the words for it, or, as Kazakh has it, an item closes with
 * them. Without an item's number they must be followed by a colon or a quote, since prose speaks of cards as well.
 * @param folded the text of `body`, folded
 */
export function matchCardHeading(
  body: Passage,
  folded: Folded,
  item: number | null,
  headings: readonly Label[],
): CardHeading | null {
  if (headings.length === 0 || body.text.length > longestHeading) return null;
  const { text, offsets } = folded;
  for (const label of headings) {
    const opens = text.startsWith(label.folded);
    const closes = !opens && item !== null && text.endsWith(label.folded);
    if (!opens && !closes) continue;
    const at = offsets[opens ? label.folded.length - 1 : text.length - label.folded.length] ?? 0;
    const rest = opens ? slice(body, at + 1) : slice(body, 0, at);
    if (item === null && !/^\s*(?:[:：]|№?[\s\d.–—-]*["«“”„])/u.test(rest.text)) continue;
    return { label, name: unquoted(rest) };
  }
  return null;
}

/** Without what leads to the name, and without the quotes around it and what follows them. */
function unquoted(rest: Passage): Passage {
  const lead = /^[\s:：.–—-]*(?:№\s*\d{1,3}\s*[.:–—-]?\s*)?/u.exec(rest.text)?.[0].length ?? 0;
  const name = trim(slice(rest, lead));
  if (!/^["«“”„]/u.test(name.text)) return trim(slice(name, 0, name.text.replace(/[\s:]+$/u, '').length));
  const start = name.text.search(/[^"«“”„]/u);
  const last = Math.max(...['"', '»', '”', '“'].map((mark) => name.text.lastIndexOf(mark)));
  const end = last > start ? name.text.slice(0, last).replace(/["»”“]+$/u, '').length : name.text.length;
  return trim(slice(name, Math.max(0, start), end));
}
