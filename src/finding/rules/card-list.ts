import type { Fault } from '../../model/finding.ts';
import type { CardListEntry, CardRecord, StandardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';

/**
 * The list of cards in the passport against the cards. An entry and a card belong together by code and level, where
 * there are no codes by name and level; then their names are compared.
 */
export function checkCardList({ cardList, cards, edition }: StandardRecord): readonly Fault[] {
  if (cardList.length === 0) return [];
  const listed = cardList.flatMap((entry) => {
    const fitting = cards.filter((card) => belongs(entry, card));
    if (fitting.length === 0) return [missing(entry, edition.id)];
    const others = fitting.length > 1 ? [severalCards(entry, fitting, edition.id)] : [];
    return [...others, ...fitting.flatMap((card) => otherName(entry, card))];
  });
  const unlisted = cards.filter((card) => !cardList.some((entry) => belongs(entry, card)));
  return [...listed, ...unlisted.map(extra)];
}

function belongs(entry: CardListEntry, card: CardRecord): boolean {
  if (entry.level !== null && card.level !== null && entry.level !== card.level) return false;
  if (entry.code !== null && card.code !== null) return entry.code === card.code;
  return foldText(entry.name) === foldText(card.name?.text ?? '');
}

function otherName(entry: CardListEntry, card: CardRecord): readonly Fault[] {
  const name = card.name;
  if (name === null || foldText(name.text) === foldText(entry.name)) return [];
  return [
    {
      rule: 'card-list-mismatch',
      about: card.id,
      quotes: [entry.quote, name],
      expected: entry.name,
      actual: name.text,
    },
  ];
}

function missing(entry: CardListEntry, about: string): Fault {
  const expected = `${entry.name}, ${entry.level ?? '-'}`;
  return { rule: 'card-list-mismatch', about, quotes: [entry.quote], expected, actual: '-' };
}

function severalCards(entry: CardListEntry, cards: readonly CardRecord[], about: string): Fault {
  return {
    rule: 'card-list-mismatch',
    about,
    quotes: [entry.quote, ...cards.map((card) => card.heading)],
    expected: `${entry.name}, ${entry.level ?? '-'}`,
    actual: cards.map((card) => `${card.item ?? '-'}.`).join(' '),
  };
}

function extra(card: CardRecord): Fault {
  const actual = `${card.name?.text ?? card.heading.text}, ${card.level ?? '-'}`;
  return { rule: 'card-list-mismatch', about: card.id, quotes: [card.heading], expected: '-', actual };
}
