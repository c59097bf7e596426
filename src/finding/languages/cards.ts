import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { CardRecord, StandardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';

/** Cards whose code, group code or level both texts give, and otherwise, and names that only one text tells apart. */
export function checkCards(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const others = new Map(russian.cards.map((card) => [card.id, card]));
  const pairs = kazakh.cards.flatMap((card) => {
    const other = others.get(card.id);
    return other === undefined ? [] : [[card, other] as const];
  });
  return [
    ...pairs.flatMap(([card, other]) => [
      ...differing('codes-differ-between-languages', card, other, 'code', 'codeAsWritten'),
      ...differing('codes-differ-between-languages', card, other, 'groupCode', 'groupCodeAsWritten'),
      ...differing('levels-differ-between-languages', card, other, 'level', 'levelAsWritten'),
    ]),
    ...pairs.flatMap((pair, index) => pairs.slice(0, index).flatMap((before) => names(before, pair))),
  ];
}

type Key = 'code' | 'groupCode' | 'level';

function differing(
  rule: string,
  card: CardRecord,
  other: CardRecord,
  key: Key,
  asWritten: `${Key}AsWritten`,
): readonly Fault[] {
  const [one, two] = [card[key], other[key]];
  if (one === two || one === null || two === null) return [];
  return [
    {
      rule,
      about: card.id,
      quotes: [card[asWritten] ?? nameOf(card)],
      translationQuotes: [other[asWritten] ?? nameOf(other)],
      expected: String(one),
      actual: String(two),
    },
  ];
}

type Both = readonly [CardRecord, CardRecord];

/** Two cards that have one name in one text and two in the other. */
function names([first, firstOther]: Both, [second, secondOther]: Both): readonly Fault[] {
  const isOne = isSame(nameOf(first), nameOf(second));
  if (isOne === isSame(nameOf(firstOther), nameOf(secondOther))) return [];
  const [same, others] = isOne ? [first, [firstOther, secondOther]] : [firstOther, [first, second]];
  return [
    {
      rule: 'names-differ-in-one-language',
      about: second.id,
      quotes: [nameOf(first), nameOf(second)],
      translationQuotes: [nameOf(firstOther), nameOf(secondOther)],
      expected: others.map((card) => nameOf(card).text).join('; '),
      actual: nameOf(same).text,
    },
  ];
}

function nameOf({ name, heading }: CardRecord): Quote {
  return name ?? heading;
}

function isSame(one: Quote, other: Quote): boolean {
  return foldText(one.text) === foldText(other.text);
}
