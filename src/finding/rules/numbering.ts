import type { Fault } from '../../model/finding.ts';
import type { LabourFunctionRecord, StandardRecord, StatementRecord } from '../../model/standard.ts';
import { passageOf, quote, slice } from '../../text/passage.ts';

/**
 * Numbers of functions, skills, abilities and knowledge that jump, repeat or start elsewhere than at 1, and those that
 * stand before an entry of a list inside an item ("…; 3. - …").
 */
export function checkNumbering({ cards }: StandardRecord): readonly Fault[] {
  return cards.flatMap((card) => [
    ...ofFunctions(card.labourFunctions),
    ...card.labourFunctions.flatMap(({ skills }) => [
      ...series(skills),
      ...skills.flatMap(({ abilities, knowledge }) => [...series(abilities), ...series(knowledge)]),
      ...skills.flatMap(({ abilities, knowledge }) => [...abilities, ...knowledge]).flatMap(stray),
    ]),
  ]);
}

/** Additional functions go on with the count of the mandatory ones or begin anew. */
function ofFunctions(functions: readonly LabourFunctionRecord[]): readonly Fault[] {
  const start = functions.findIndex((one, at) => at > 0 && !one.mandatory && functions[at - 1]?.mandatory);
  if (start === -1 || functions[start]?.number !== 1) return series(functions);
  return [...series(functions.slice(0, start)), ...series(functions.slice(start))];
}

function series(statements: readonly StatementRecord[]): readonly Fault[] {
  let last = 0;
  const inner = statements.filter(isInner);
  return statements.flatMap((statement) => {
    const { number, numberAsWritten } = statement;
    const expected = last + 1;
    last = number ?? expected;
    const isOdd = inner.includes(statement) && 2 * inner.length < statements.length;
    if (numberAsWritten === null || (number === expected && !isOdd)) return [];
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

/** Numbers such as "2.3.": no fault where the list has no others. */
function isInner({ numberAsWritten }: StatementRecord): boolean {
  return /\d\.\d/u.test(numberAsWritten ?? '');
}

function stray(statement: StatementRecord): readonly Fault[] {
  const passage = passageOf(statement.quote);
  return [...passage.text.matchAll(/(?<=[;.:]\s*)(?<!\d)\d{1,2}\.(?=\s*[-–—])/gu)].map((match) => ({
    rule: 'numbering-out-of-order',
    about: statement.id,
    quotes: [quote(slice(passage, match.index, match.index + match[0].length)) ?? statement.quote],
    expected: '-',
    actual: match[0],
  }));
}
