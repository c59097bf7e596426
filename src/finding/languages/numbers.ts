import type { CitationRecord } from '../../model/citation.ts';
import { citationsOf } from '../../model/edition-texts.ts';
import type { Fault } from '../../model/finding.ts';
import { grouped } from '../../model/grouped.ts';
import type { Quote } from '../../model/place.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { findDates } from '../../text/dates.ts';
import { numbersIn } from '../../text/numbers.ts';
import { thingsOf } from './things.ts';

/** A text of the one language and what it says in the other. */
interface Both {
  readonly id: string;
  readonly kazakh: Quote;
  readonly russian: Quote;
}

/**
 * Days and numbers in which the two texts of a statement differ: where each has one that the other has not. A number
 * that only one has may be spelled out in the other, and is no fault; nor is that of an act which the other cites
 * without it.
 */
export function checkNumbers(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const [cited, citedThere] = [kazakh, russian].map((text) =>
    grouped(citationsOf(text), ({ context }) => context),
  );
  const ofStatements = bothOf(kazakh, russian).flatMap((both): Fault[] => {
    const [ours, theirs] = [figuresIn(both.kazakh.text), figuresIn(both.russian.text)];
    const [acts, others] = [cited?.get(both.id) ?? [], citedThere?.get(both.id) ?? []];
    const numbers = without(ours.numbers, numbersOfActs(acts, others));
    const otherNumbers = without(theirs.numbers, numbersOfActs(others, acts));
    return [
      ...differing('dates-differ-between-languages', both, ours.days, theirs.days),
      ...differing('numbers-differ-between-languages', both, numbers, otherNumbers),
    ];
  });
  return [...ofStatements, ...checkLevelsOfRelated(kazakh, russian)];
}

/** The numbers of acts that the other text cites too, and without a number. */
function numbersOfActs(
  citations: readonly CitationRecord[],
  others: readonly CitationRecord[],
): readonly string[] {
  return citations
    .filter(
      ({ act }) => act !== null && others.some((other) => other.act === act && other.mention.number === null),
    )
    .flatMap(({ mention }) => numbersIn(mention.number ?? ''));
}

/** The level of a related profession stands in a cell of its own. */
function checkLevelsOfRelated(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const theirs = new Map(
    russian.cards.flatMap((card) => card.relatedProfessions.map((related) => [related.id, related] as const)),
  );
  return kazakh.cards.flatMap((card) =>
    card.relatedProfessions.flatMap(({ id, quote, level }) => {
      const other = theirs.get(id);
      if (other === undefined || level === null || other.level === null) return [];
      const both = { id: card.id, kazakh: quote, russian: other.quote };
      const [ours, others] = [level, other.level].map((text) => text.match(/\d+/gu) ?? []);
      return differing('numbers-differ-between-languages', both, ours ?? [], others ?? []);
    }),
  );
}

function bothOf(kazakh: StandardRecord, russian: StandardRecord): readonly Both[] {
  const theirs = new Map(thingsOf(russian).map(({ id, quote }) => [id, quote]));
  const cards = new Map(russian.cards.map((card) => [card.id, card]));
  return [
    ...thingsOf(kazakh).flatMap(({ id, quote }) => pair(id, quote, theirs.get(id))),
    ...kazakh.cards.flatMap((card) => {
      const other = cards.get(card.id);
      return [
        ...pair(card.id, card.experience, other?.experience),
        ...pair(card.id, card.handbookGrade, other?.handbookGrade),
        ...pair(card.id, card.purpose, other?.purpose),
      ];
    }),
  ];
}

function pair(id: string, kazakh: Quote | null, russian: Quote | null | undefined): readonly Both[] {
  return kazakh === null || russian === null || russian === undefined ? [] : [{ id, kazakh, russian }];
}

function differing(
  rule: string,
  { id, kazakh, russian }: Both,
  ours: readonly string[],
  theirs: readonly string[],
): readonly Fault[] {
  const onlyOurs = without(ours, theirs);
  const onlyTheirs = without(theirs, ours);
  if (onlyOurs.length === 0 || onlyTheirs.length === 0) return [];
  const quotes = { quotes: [kazakh], translationQuotes: [russian] };
  return [{ rule, about: id, ...quotes, expected: onlyOurs.join(', '), actual: onlyTheirs.join(', ') }];
}

/** What is left of a list when what the other has is taken out, each as often as it has it. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The days of a text, and its numbers outside them, without spaces between thousands and with a decimal point. */
function figuresIn(text: string): { readonly days: readonly string[]; readonly numbers: readonly string[] } {
  const dates = findDates(text);
  const rest = dates.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const numbers = numbersIn(rest.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/gu, ''));
  return {
    days: dates.map(({ day }) => day),
    numbers,
  };
}
