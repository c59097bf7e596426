import type { ActKind } from '../model/act.ts';
import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import type { Mention } from '../model/citation.ts';
import { findDates } from '../text/dates.ts';
import { issuerIn } from './issuer.ts';
import { firstOf } from './words.ts';

/** Finds the first act that a text names; null where it names none. */
export type FindAct = (text: string) => Mention | null;

/**
 * The act that a part of the particulars names: as a citation, or, where its issuer is not known as one, by its head
 * word, the first day and the number behind it.
 */
export function namedIn(text: string, words: ActWords, find: FindAct): NamedAct {
  const mention = find(text);
  const day = mention?.date ?? dayIn(text);
  const number = mention?.number ?? (mention === null ? numberIn(text) : null);
  const issuer = issuerIn(text, words);
  const kind = (mention?.kind as ActKind | null | undefined) ?? kindByHead(text, words);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(number === null ? {} : { number }),
    ...(day === null ? {} : { adopted: day }),
    ...(Object.keys(issuer).length === 0 ? {} : { issuer }),
  };
}

function kindByHead(text: string, { heads }: ActWords): ActKind | undefined {
  return heads.find((row) => firstOf(text, [row]) !== null)?.kind;
}

function dayIn(text: string): string | null {
  return findDates(text)[0]?.day ?? null;
}

function numberIn(text: string): string | null {
  return /(?:№|(?<!\p{L})N)\s*(?<n>[\d\p{L}](?:[\d\p{L}/.-]*[\d\p{L}])?)/u.exec(text)?.groups?.n ?? null;
}
