import { createHash } from 'node:crypto';
import type { CitationRecord } from '../model/citation.ts';
import type { ConceptKind } from '../model/concept.ts';
import type { Quote } from '../model/place.ts';
import type { StatementRecord } from '../model/standard.ts';

/** A text that stands alone on a line. */
export function quote(text: string, line: number): Quote {
  return {
    text,
    places: [{ offset: 0, length: text.length, number: line, start: 0, end: text.length }],
  };
}

/** A statement of a card. */
export function statement(card: string, kind: ConceptKind, text: string, line: number): StatementRecord {
  return {
    id: `${kind}-statement:${card.slice('card:'.length)}/${shortHash(text, line)}`,
    wording: `${kind}:${shortHash(text)}`,
    number: null,
    numberAsWritten: null,
    quote: quote(text, line),
  };
}

/** The mention of an act by its title in a knowledge item. */
export function citation(context: StatementRecord, act: string): CitationRecord {
  return {
    id: `citation:${shortHash(context.id, act)}`,
    context: context.id,
    role: 'knowledge',
    quote: context.quote,
    mention: {
      title: act,
      kind: 'LAW',
      number: null,
      date: null,
      registration: null,
      part: null,
      issuer: null,
      joint: null,
    },
    act,
    provision: null,
    provisions: [],
    resolvedBy: 'title',
    score: 1,
    candidates: [],
    asked: null,
    translationOf: null,
  };
}

export function shortHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
