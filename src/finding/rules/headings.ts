import type { Fault } from '../../model/finding.ts';
import type { CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import { occupationCode } from '../../text/occupation-code.ts';
import type { Checked } from '../checked.ts';

/** The heading of a card against its rows of code and name, and the numbers of the cards. */
export function checkHeadings({ standard: { cards } }: Checked): readonly Fault[] {
  return [...cards.flatMap((card) => [...code(card), ...name(card)]), ...items(cards)];
}

function code(card: CardRecord): readonly Fault[] {
  const inHeading = occupationCode(card.heading.text);
  if (inHeading === null || card.code === null || inHeading === card.code) return [];
  const quotes = [card.heading, card.codeAsWritten ?? []].flat();
  return [{ rule: 'heading-code-mismatch', about: card.id, quotes, expected: card.code, actual: inHeading }];
}

/** The name between the quotation marks of the heading; it may say less or more than the row, but nothing else. */
function name(card: CardRecord): readonly Fault[] {
  const inHeading = /["«“](.+)["»”]/su.exec(card.heading.text)?.[1];
  if (inHeading === undefined || card.name === null || occupationCode(card.heading.text) === inHeading)
    return [];
  const [own, other] = [foldText(card.name.text), foldText(inHeading)];
  if (own.includes(other) || other.includes(own)) return [];
  return [
    {
      rule: 'heading-name-mismatch',
      about: card.id,
      quotes: [card.heading, card.name],
      expected: card.name.text,
      actual: inHeading,
    },
  ];
}

/** Cards are items of the document and count on. */
function items(cards: readonly CardRecord[]): readonly Fault[] {
  return cards.flatMap((card, index) => {
    const before = cards[index - 1]?.item ?? null;
    if (before === null || card.item === null || card.item === before + 1) return [];
    return [
      {
        rule: 'card-number-out-of-order',
        about: card.id,
        quotes: [card.heading],
        expected: `${before + 1}`,
        actual: `${card.item}`,
      },
    ];
  });
}
