import type { CitationRecord } from '../model/citation.ts';
import { citationsOf } from '../model/edition-texts.ts';
import { grouped } from '../model/grouped.ts';
import type { CardRecord, LabourFunctionRecord, SkillRecord, StandardRecord } from '../model/standard.ts';
import { alignLists } from './align-lists.ts';
import type { Dictionary } from './dictionary.ts';
import type { Comparable } from './likeness.ts';

/** Ids of the Russian text by which of the Kazakh text's say the same: from Russian to Kazakh. */
export type Alignment = ReadonlyMap<string, string>;

/**
 * What of two texts of an edition says the same: card by card, and within a pair function by function, skill by skill,
 * item by item. What stands within something that has no pair has none.
 */
export function align(kazakh: StandardRecord, russian: StandardRecord, dictionary: Dictionary): Alignment {
  const aligned = new Map<string, string>();
  const statement = statementOf(citedBy([kazakh, russian]));
  const each = <Thing extends { readonly id: string }>(
    ours: readonly Thing[],
    theirs: readonly Thing[],
    comparable: (thing: Thing) => Comparable,
    inside: (ours: Thing, theirs: Thing) => void = () => {},
  ) => {
    for (const pair of alignLists(ours.map(comparable), theirs.map(comparable), dictionary)) {
      const one = ours[pair.kazakh] as Thing;
      const other = theirs[pair.russian] as Thing;
      aligned.set(other.id, one.id);
      inside(one, other);
    }
  };
  each(kazakh.cards, russian.cards, card, (one, other) => {
    each(one.labourFunctions, other.labourFunctions, labourFunction, (ours, theirs) =>
      each(ours.skills, theirs.skills, skill, (its, others) => {
        each(its.abilities, others.abilities, statement);
        each(its.knowledge, others.knowledge, statement);
      }),
    );
    each(one.personalCompetences, other.personalCompetences, statement);
    each(one.technicalRegulations, other.technicalRegulations, statement);
    each(one.informalLearning, other.informalLearning, statement);
    each(one.otherTitles, other.otherTitles, statement);
    each(one.relatedProfessions, other.relatedProfessions, statement);
    each(one.education, other.education, ({ level, specialty, qualification }) =>
      comparable([level, specialty, qualification].map((quote) => quote?.text ?? '').join(' ')),
    );
  });
  return aligned;
}

function card({ name, heading, item, code, level, labourFunctions }: CardRecord): Comparable {
  return {
    text: `${(name ?? heading).text} ${level ?? ''}`,
    number: item,
    size: labourFunctions.length,
    code,
  };
}

function labourFunction({ quote, number, skills }: LabourFunctionRecord): Comparable {
  return { text: quote.text, number, size: skills.length, code: null };
}

function skill({ quote, number, abilities, knowledge }: SkillRecord): Comparable {
  return { text: quote.text, number, size: abilities.length + knowledge.length, code: null };
}

/** Which acts each statement cites, by its id; one that may be several acts stands for all of these. */
function citedBy(texts: readonly StandardRecord[]): ReadonlyMap<string, readonly string[]> {
  const citations = grouped(texts.flatMap(citationsOf), ({ context }) => context);
  return new Map([...citations].map(([id, all]) => [id, [...new Set(all.flatMap(actOf))].sort()]));
}

function actOf({ act, candidates }: CitationRecord): readonly string[] {
  return act === null ? candidates : [act];
}

function statementOf(cited: ReadonlyMap<string, readonly string[]>) {
  return ({ id, quote, number = null }: Stated): Comparable => ({
    ...comparable(quote.text, number),
    acts: cited.get(id) ?? [],
  });
}

interface Stated {
  readonly id: string;
  readonly quote: { readonly text: string };
  readonly number?: number | null;
}

function comparable(text: string, number: number | null = null): Comparable {
  return { text, number, size: 0, code: null };
}
