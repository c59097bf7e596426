import type { Fault } from '../../model/finding.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../../model/standard.ts';

/** What stands twice: two cards of one profession, two functions or skills of one wording in a card. */
export function checkDuplicates({ cards }: StandardRecord): readonly Fault[] {
  return [...cardsTwice(cards), ...cards.flatMap(statementsTwice)];
}

function cardsTwice(cards: readonly CardRecord[]): readonly Fault[] {
  return cards.flatMap((card, index) => {
    const first = cards.slice(0, index).find((other) => other.profession === card.profession);
    if (card.code === null || first === undefined) return [];
    const actual = `${card.code}/${card.level ?? '-'} (${first.item ?? '-'}., ${card.item ?? '-'}.)`;
    return [{ rule: 'card-duplicated', about: card.id, quotes: [card.heading, first.heading], actual }];
  });
}

function statementsTwice(card: CardRecord): readonly Fault[] {
  const skills = card.labourFunctions.flatMap((labourFunction) => labourFunction.skills);
  return [...twice('labour-function-duplicated', card.labourFunctions), ...twice('skill-duplicated', skills)];
}

function twice(rule: string, statements: readonly StatementRecord[]): readonly Fault[] {
  return statements.flatMap((statement, index) => {
    const first = statements.slice(0, index).find((other) => other.wording === statement.wording);
    if (first === undefined) return [];
    return [
      { rule, about: statement.id, quotes: [statement.quote, first.quote], actual: statement.quote.text },
    ];
  });
}
