import type { Fault } from '../../model/finding.ts';
import type { CardRecord, StandardRecord } from '../../model/standard.ts';
import type { Checked } from '../checked.ts';

/** Parts that the template has and the document leaves out or blank: those without which a question has no answer. */
export function checkRows({ standard }: Checked): readonly Fault[] {
  return [...ofPassport(standard), ...standard.cards.flatMap(ofCard), ...definitions(standard)];
}

function ofPassport({ edition, name, code, activities, description, cardList, cards }: StandardRecord) {
  const missing = [
    name === null ? 'standard-name-missing' : [],
    code === null ? 'standard-code-missing' : [],
    activities.length === 0 ? 'activities-missing' : [],
    description === null ? 'description-missing' : [],
    cardList.length === 0 ? 'card-list-missing' : [],
    cards.length === 0 ? 'cards-missing' : [],
  ].flat();
  return missing.map((rule) => ({ rule, about: edition.id, quotes: name === null ? [] : [name] }));
}

function ofCard(card: CardRecord): readonly Fault[] {
  const missing = [
    card.purpose === null ? 'purpose-missing' : [],
    card.education.length === 0 ? 'education-missing' : [],
    card.labourFunctions.length === 0 ? 'labour-functions-missing' : [],
    card.personalCompetences.length === 0 ? 'personal-competences-missing' : [],
  ].flat();
  const faults = missing.map((rule) => ({ rule, about: card.id, quotes: [card.heading] }));
  const empty = card.labourFunctions.filter(({ skills }) => skills.length === 0);
  return [
    ...faults,
    ...empty.map(({ id, quote }) => ({ rule: 'skills-missing', about: id, quotes: [quote] })),
  ];
}

function definitions({ terms, abbreviations, edition }: StandardRecord): readonly Fault[] {
  return [...terms, ...abbreviations]
    .filter(({ meaning }) => !/\p{L}/u.test(meaning))
    .map(({ quote, term }) => ({
      rule: 'definition-empty',
      about: edition.id,
      quotes: [quote],
      actual: term,
    }));
}
