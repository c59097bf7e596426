import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

/**
 * What stands twice: two cards of one profession, two functions or skills of one wording in a card, two abilities or
 * two items of knowledge in one skill, two entries in any other list.
 */
export function checkDuplicates({ standard }: Checked): readonly Fault[] {
  const { cards, edition } = standard;
  return [
    ...cardsTwice(cards),
    ...cards.flatMap(statementsTwice),
    ...listsOf(standard).flatMap((list) => entriesTwice(edition.id, list)),
    ...cards.flatMap((card) => listsOfCard(card).flatMap((list) => entriesTwice(card.id, list))),
  ];
}

function cardsTwice(cards: readonly CardRecord[]): readonly Fault[] {
  return cards.flatMap((card, index) => {
    const first = cards.slice(0, index).find((other) => other.profession === card.profession);
    if (card.code === null || card.level === null || first === undefined) return [];
    const actual = `${card.code}/${card.level} (${first.item ?? '-'}., ${card.item ?? '-'}.)`;
    return [{ rule: 'card-duplicated', about: card.id, quotes: [card.heading, first.heading], actual }];
  });
}

function statementsTwice(card: CardRecord): readonly Fault[] {
  const skills = card.labourFunctions.flatMap((labourFunction) => labourFunction.skills);
  return [
    ...twice('labour-function-duplicated', card.labourFunctions),
    ...twice('skill-duplicated', skills),
    ...skills.flatMap(({ abilities, knowledge }) => [
      ...twice('ability-duplicated', abilities),
      ...twice('knowledge-duplicated', knowledge),
    ]),
  ];
}

function twice(rule: string, statements: readonly StatementRecord[]): readonly Fault[] {
  const firsts = new Map<string, Quote>();
  return statements.flatMap(({ id, wording, quote }) => {
    const first = firsts.get(wording);
    if (first === undefined) firsts.set(wording, quote);
    return first === undefined ? [] : [{ rule, about: id, quotes: [quote, first], actual: quote.text }];
  });
}

function listsOf({ terms, abbreviations, cardList }: StandardRecord): readonly (readonly Quote[])[] {
  return [terms, abbreviations, cardList].map((list) => list.map(({ quote }) => quote));
}

function listsOfCard(card: CardRecord): readonly (readonly Quote[])[] {
  const { otherTitles, informalLearning, technicalRegulations, personalCompetences } = card;
  return [
    otherTitles.map(({ quote }) => quote),
    personalCompetences.map(({ quote }) => quote),
    informalLearning.map(({ quote }) => quote),
    technicalRegulations.map(({ quote }) => quote),
  ];
}

function entriesTwice(about: string, list: readonly Quote[]): readonly Fault[] {
  const firsts = new Map<string, Quote>();
  return list.flatMap((quote) => {
    const words = foldText(quote.text);
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, quote);
    return first === undefined
      ? []
      : [{ rule: 'entry-duplicated', about, quotes: [quote, first], actual: quote.text }];
  });
}
