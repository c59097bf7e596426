import { findCitations } from '../../src/citation/find-citations.ts';
import { resolveMention } from '../../src/citation/resolve-mention.ts';
import type { Passage } from '../../src/model/document.ts';
import type { TextDay } from '../../src/model/text-day.ts';
import { passageAt } from '../../src/text/passage.ts';
import { registry } from './registry.ts';

/** A mention as the gold tables write it: its words and its act without "act:", "-" where none was chosen. */
export interface Cited {
  readonly quote: string;
  readonly act: string;
  readonly start: number | undefined;
  readonly article: string;
  readonly paragraph: string;
}

/** The mentions in a passage with their acts. */
export function cite(passage: Passage, textDay: TextDay): readonly Cited[] {
  return findCitations(passage, registry).map(({ mention, provisions: [provision], quote }) => ({
    quote: quote.text,
    act: resolveMention(mention, registry, textDay).act?.replace('act:', '') ?? '-',
    start: quote.places[0]?.start,
    article: provision?.article ?? '',
    paragraph: provision?.paragraph ?? '',
  }));
}

/** The mentions in a text of one line. */
export function citeText(text: string, textDay: TextDay = december2023): readonly Cited[] {
  return cite(passageAt(text, 1, 0), textDay);
}

export const december2023: TextDay = { earliest: '2023-12-20', latest: '2023-12-31' };
