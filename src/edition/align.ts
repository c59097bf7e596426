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

function statement({ quote, number = null }: Stated): Comparable {
  return comparable(quote.text, number);
}

interface Stated {
  readonly quote: { readonly text: string };
  readonly number?: number | null;
}

function comparable(text: string, number: number | null = null): Comparable {
  return { text, number, size: 0, code: null };
}
