import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { LabourFunctionRecord, StatementRecord } from '../../model/standard.ts';
import { passageOf, quote, slice } from '../../text/passage.ts';
import type { Checked } from '../checked.ts';

/**
 * Numbers of functions, skills, abilities and knowledge that jump, repeat or start elsewhere than at 1, and those that
 * stand before an entry of a list inside an item ("…; 3. - …").
 */
export function checkNumbering({ standard }: Checked): readonly Fault[] {
  const { cards, terms, abbreviations, cardList, edition } = standard;
  return [
    ...[terms, abbreviations, cardList].flatMap((list) => ofEntries(list, edition.id)),
    ...cards.flatMap((card) => [
      ...ofFunctions(card.labourFunctions),
      ...card.labourFunctions.flatMap(({ skills }) => [
        ...series(skills),
        ...skills
          .flatMap(({ abilities, knowledge }) => [abilities, knowledge])
          .flatMap((list) => [...series(list), ...unnumbered(list), ...list.flatMap(stray)]),
      ]),
    ]),
  ];
}

/** The lists of the general provisions and of the passport: terms, abbreviations, cards. */
function ofEntries(
  entries: readonly { readonly number: number | null; readonly quote: Quote }[],
  about: string,
): readonly Fault[] {
  return entries.flatMap(({ number, quote }, index) => {
    const before = index === 0 ? 0 : (entries[index - 1]?.number ?? null);
    if (number === null || before === null || number === before + 1 || number === index + 1) return [];
    return [
      {
        rule: 'numbering-out-of-order',
        about,
        quotes: [quote],
        expected: `${before + 1}`,
        actual: `${number}`,
      },
    ];
  });
}

/**
 * An item without a number in a list whose other items have one: the first of them, since the rest follow from it. A
 * line in small letters after the stop of an item, which was read as going on with it, may be one as well.
 */
function unnumbered(list: readonly StatementRecord[]): readonly Fault[] {
  const bare = list.filter(({ numberAsWritten }) => numberAsWritten === null);
  const [first] = bare;
  if (first === undefined)
    return list.flatMap(({ id, quote }) => {
      const line = lineAfterStop(quote);
      return line === null ? [] : [{ rule: 'number-missing', about: id, quotes: [line], actual: line.text }];
    });
  if (bare.length * 2 > list.length) return [];
  return [{ rule: 'number-missing', about: first.id, quotes: [first.quote], actual: first.quote.text }];
}

/** The part of a text from a line on that begins in small letters after a stop; null where no line does. */
function lineAfterStop(words: Quote): Quote | null {
  const { text, places } = words;
  const line = places.find(
    ({ number, offset }, index) =>
      number !== places[index - 1]?.number &&
      /^[^:]*\p{L}{3}[.;]\s*$/su.test(text.slice(0, offset)) &&
      /^\p{Ll}/u.test(text.slice(offset)),
  );
  return line === undefined ? null : quote(slice(passageOf(words), line.offset));
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
