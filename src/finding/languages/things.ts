import type { Quote } from '../../model/place.ts';
import type { CardRecord, StandardRecord } from '../../model/standard.ts';

/** One thing that a text says, and the list in which it stands. */
export interface Thing {
  readonly id: string;
  /** Of the card, function or skill in which it stands, and the kind of its list. */
  readonly list: string;
  readonly parent: string;
  readonly quote: Quote;
}

/** The cards of a text, their functions, skills, items and lines, in reading order. */
export function thingsOf({ cards, edition }: StandardRecord): readonly Thing[] {
  return cards.flatMap((card) => [
    thing(edition.id, 'cards')({ id: card.id, quote: card.name ?? card.heading }),
    ...linesOf(card),
    ...card.labourFunctions.flatMap((labourFunction) => [
      thing(card.id, 'functions')(labourFunction),
      ...labourFunction.skills.flatMap((skill) => [
        thing(labourFunction.id, 'skills')(skill),
        ...skill.abilities.map(thing(skill.id, 'abilities')),
        ...skill.knowledge.map(thing(skill.id, 'knowledge')),
      ]),
    ]),
    ...card.personalCompetences.map(thing(card.id, 'competences')),
  ]);
}

function linesOf(card: CardRecord): readonly Thing[] {
  return [
    ...card.education.flatMap(({ id, level, specialty, qualification }) => {
      const quote = level ?? specialty ?? qualification;
      return quote === null ? [] : [thing(card.id, 'education')({ id, quote })];
    }),
    ...card.informalLearning.map(thing(card.id, 'learning')),
    ...card.otherTitles.map(thing(card.id, 'titles')),
    ...card.technicalRegulations.map(thing(card.id, 'regulations')),
    ...card.relatedProfessions.map(thing(card.id, 'related')),
  ];
}

function thing(parent: string, kind: string): (stated: { id: string; quote: Quote }) => Thing {
  return ({ id, quote }) => ({ id, list: `${kind} ${parent}`, parent, quote });
}
