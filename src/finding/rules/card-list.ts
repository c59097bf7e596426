import type { Fault } from '../../model/finding.ts';
import type { CardListEntry, CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

/**
 * The list of cards in the passport against the cards. An entry and a card belong together by code and level, where
 * there are no codes by name and level; then their names are compared. An entry and a card that are left over at one
 * level, and alone at it, are one fault; where the document is cut off, cards may only be lost.
 */
export function checkCardList({ standard, isCutOff }: Checked): readonly Fault[] {
  const { cards, edition } = standard;
  const cardList = standard.cardList.flatMap(byLevels);
  if (cardList.length === 0 || cards.length === 0) return [];
  const listed = cardList.flatMap((entry) => {
    const all = cards.filter((card) => belongs(entry, card));
    const atLevel = all.filter((card) => card.level !== null);
    const fitting = atLevel.length > 0 ? atLevel : all;
    const others = fitting.length > 1 ? [severalCards(entry, fitting, edition.id)] : [];
    return [...others, ...fitting.flatMap((card) => otherName(entry, card))];
  });
  const missing = cardList.filter((entry) => !cards.some((card) => belongs(entry, card)));
  const unlisted = cards.filter((card) => !cardList.some((entry) => belongs(entry, card)));
  const pairs = missing.flatMap((entry) => {
    const [card, ...rest] = unlisted.filter(({ level }) => level === entry.level);
    const isAlone = missing.filter(({ level }) => level === entry.level).length === 1;
    return card !== undefined && rest.length === 0 && isAlone ? [{ entry, card }] : [];
  });
  const withoutCard = missing.filter((entry) => !isCutOff && !pairs.some((pair) => pair.entry === entry));
  const withoutEntry = unlisted.filter((card) => !pairs.some((pair) => pair.card === card));
  return [
    ...listed,
    ...pairs.map(({ entry, card }) => otherCard(entry, card)),
    ...withoutCard.map((entry) => lacking(entry, edition.id)),
    ...withoutEntry.map(extra),
  ];
}

/** An entry that names several levels ("каменщик – 2, 3 и 4 уровни ОРК") stands for a card of each. */
function byLevels(entry: CardListEntry): readonly CardListEntry[] {
  const several =
    /^(?<name>.+?)[\s,(–—-]+(?:\p{Lu}{2,4}\S*\s+)?(?<levels>\d(?:\s*(?:,|и|және|мен|-|–)\s*\d)+)\D{0,6}\s*(?:уров|деңгей)/u;
  const { name, levels } = several.exec(entry.name)?.groups ?? {};
  if (entry.level !== null || name === undefined || levels === undefined) return [entry];
  return levels.match(/\d/gu)?.map((level) => ({ ...entry, name, level: Number(level) })) ?? [entry];
}

function belongs(entry: CardListEntry, card: CardRecord): boolean {
  if (entry.level !== null && card.level !== null && entry.level !== card.level) return false;
  if (entry.code !== null && card.code !== null) return entry.code === card.code;
  return foldText(entry.name) === foldText(card.name?.text ?? '');
}

function otherName(entry: CardListEntry, card: CardRecord): readonly Fault[] {
  return card.name === null || foldText(card.name.text) === foldText(entry.name)
    ? []
    : [otherCard(entry, card)];
}

function otherCard(entry: CardListEntry, card: CardRecord): Fault {
  return {
    rule: 'card-list-mismatch',
    about: card.id,
    quotes: [entry.quote, card.name ?? card.heading],
    expected: entry.name,
    actual: card.name?.text ?? '-',
  };
}

function lacking(entry: CardListEntry, about: string): Fault {
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
