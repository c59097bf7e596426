import type { CitationRecord, CitationRole, Provision } from '../model/citation.ts';
import type { CitedAct, CitedWords } from '../model/made-material.ts';
import type { Quote } from '../model/place.ts';
import type { StatementRecord } from '../model/standard.ts';
import type { TextDay } from '../model/text-day.ts';
import { local } from '../text/identity.ts';
import { normalise, shortHash } from '../text/normalise.ts';
import type { KnowledgePlan } from './plan.ts';
import type { Writer } from './writer.ts';

/** What cites acts on a card, and what it cited so far. */
export interface Cites {
  /** The text of an item that cites acts. */
  readonly textOf: (item: KnowledgePlan) => string;
  /** Notes the citations of a statement that says that text. */
  readonly cite: (statement: StatementRecord, item: KnowledgePlan) => void;
  readonly citations: readonly CitationRecord[];
}

/** Starts citing for one card. */
export function citing({ own, material }: Writer, day: TextDay): Cites {
  const citations: CitationRecord[] = [];
  const named = (rank: number) => material.acts[rank] ?? [];
  const wordsOf = ({ cited }: CitedAct) => cited[own.language].words;
  return {
    textOf: ({ acts, legalBasis }) => {
      const names = acts.flatMap(named).map(wordsOf);
      return legalBasis ? `${own.sentences.legalBasis} - ${names.join('; - ')}` : names.join(', ');
    },
    cite: ({ id, quote }, { acts }) => {
      let from = 0;
      for (const act of acts.flatMap(named)) {
        const words = wordsOf(act);
        from = quote.text.indexOf(words, from);
        const cited = part(quote, from, from + words.length);
        citations.push(citationOf(id, 'knowledge', cited, act.id, act.cited[own.language], [], day));
        from += words.length;
      }
    },
    citations,
  };
}

/** The citation of an act by its title. */
export function citationOf(
  context: string,
  role: CitationRole,
  quote: Quote,
  act: string,
  { mention, score }: Omit<CitedWords, 'words'>,
  provisions: readonly Provision[],
  textDay: TextDay,
): CitationRecord {
  return {
    id: `citation:${local(context)}/${shortHash(normalise(quote.text))}`,
    context,
    role,
    quote,
    mention,
    act,
    provision: provisions[0] ?? null,
    provisions,
    resolvedBy: 'title',
    score,
    candidates: [],
    asked: { mention, textDay, provisions },
    translationOf: null,
  };
}

/** A part of a quote that stands on one line. */
function part({ text, places }: Quote, from: number, to: number): Quote {
  return {
    text: text.slice(from, to),
    places: places.map(({ number, start }) => ({
      offset: 0,
      length: to - from,
      number,
      start: start + from,
      end: start + to,
    })),
  };
}
