import type { Fault } from '../../model/finding.ts';
import type { StandardRecord, StatementRecord } from '../../model/standard.ts';

/** Numbers of functions, skills, abilities and knowledge that jump, repeat or start elsewhere than at 1. */
export function checkNumbering({ cards }: StandardRecord): readonly Fault[] {
  return cards.flatMap((card) => [
    ...series(card.labourFunctions),
    ...card.labourFunctions.flatMap(({ skills }) => [
      ...series(skills),
      ...skills.flatMap(({ abilities, knowledge }) => [...series(abilities), ...series(knowledge)]),
    ]),
  ]);
}

function series(statements: readonly StatementRecord[]): readonly Fault[] {
  let last = 0;
  return statements.flatMap((statement) => {
    const { number, numberAsWritten } = statement;
    const expected = last + 1;
    last = number ?? expected;
    if (numberAsWritten === null || numberAsWritten.replace(/\D/gu, '') === String(expected)) return [];
    return [
      {
        rule: 'numbering-out-of-order',
        about: statement.id,
        quotes: [statement.quote],
        expected: String(expected),
        actual: numberAsWritten,
      },
    ];
  });
}
