import type { CitationRecord, CitationRole, Mention, Provision } from '../model/citation.ts';
import type { CitedAct } from '../model/made-material.ts';
import type { Quote } from '../model/place.ts';
import type { StatementRecord } from '../model/standard.ts';
import type { TextDay } from '../model/text-day.ts';
import { local } from '../text/identity.ts';
import { normalise, shortHash } from '../text/normalise.ts';
import { filled } from './filled.ts';
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
  const named = (rank: number) => {
    const act = material.acts[rank];
    return act === undefined ? [] : [{ act, words: nameOf(act, own.language, own.sentences.law) }];
  };
  return {
    textOf: ({ acts, legalBasis }) => {
      const names = acts.flatMap(named).map(({ words }) => words);
      return legalBasis ? `${own.sentences.legalBasis} - ${names.join('; - ')}` : names.join(', ');
    },
    cite: ({ id, quote }, { acts }) => {
      let from = 0;
      for (const { act, words } of acts.flatMap(named)) {
        from = quote.text.indexOf(words, from);
        const cited = part(quote, from, from + words.length);
        citations.push(
          citationOf(id, 'knowledge', cited, act.id, mentionOf(act, act.titles[own.language]), [], day),
        );
        from += words.length;
      }
    },
    citations,
  };
}

/** The mention of an act that the register has by its title. */
export function citationOf(
  context: string,
  role: CitationRole,
  quote: Quote,
  act: string,
  mention: Mention,
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
    score: 0.95,
    candidates: [],
    asked: { mention, textDay, provisions },
    translationOf: null,
  };
}

/** What a mention says that has a title alone. */
export function mentionOf({ kind }: Pick<CitedAct, 'kind'>, title: string): Mention {
  const nothing = { number: null, date: null, registration: null, issuer: null, joint: null, part: null };
  return { title, kind, ...nothing };
}

/** A law by its title and kind; the title of a code says both. */
function nameOf({ kind, titles }: CitedAct, language: 'kk' | 'ru', law: string): string {
  const title = titles[language];
  return kind === 'LAW' ? filled(law, { title }) : title;
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
