import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { CardRecord, StandardRecord } from '../../model/standard.ts';
import { groupCode, groupOf, occupationCode } from '../../text/occupation-code.ts';

/** Codes and levels of cards: missing, against each other, out of range. */
export function checkCodes({ cards }: StandardRecord): readonly Fault[] {
  return cards.flatMap((card) => [...code(card), ...lookAlikes(card), ...level(card), ...ownCode(card)]);
}

function code(card: CardRecord): readonly Fault[] {
  const about = card.id;
  if (card.codeSource !== 'code-row')
    return [
      {
        rule: 'occupation-code-missing',
        about,
        quotes: [card.codeAsWritten ?? card.heading],
        expected: card.code ?? '0000-0-000',
        actual: card.codeAsWritten?.text ?? '',
      },
    ];
  if (card.code === null || card.groupCode === null || isInGroup(card.code, card.groupCode)) return [];
  return [
    {
      rule: 'group-code-mismatch',
      about,
      quotes: [card.groupCodeAsWritten ?? card.heading],
      expected: groupOf(card.code),
      actual: card.groupCode,
    },
  ];
}

/** Codes that were read with digits in place of letters that look like them. */
function lookAlikes(card: CardRecord): readonly Fault[] {
  const code = card.codeSource === 'code-row' ? card.code : null;
  return [
    misread(card, card.codeAsWritten, code, occupationCode),
    misread(card, card.groupCodeAsWritten, card.groupCode, groupCode),
  ].flat();
}

function misread(
  { id }: CardRecord,
  words: Quote | null,
  code: string | null,
  read: (text: string) => string | null,
): readonly Fault[] {
  if (words === null || code === null || read(words.text) === code) return [];
  return [{ rule: 'code-letter-cyrillic', about: id, quotes: [words], expected: code, actual: words.text }];
}

/** The group may be named by its first four digits alone. */
function isInGroup(code: string, group: string): boolean {
  return code.startsWith(`${group}-`);
}

function level(card: CardRecord): readonly Fault[] {
  if (card.level !== null) return misplaced(card);
  const actual = card.levelAsWritten?.text ?? '';
  return [
    {
      rule: 'level-missing',
      about: card.id,
      quotes: [card.levelAsWritten ?? card.heading],
      expected: '1–8',
      actual,
    },
  ];
}

function misplaced(card: CardRecord): readonly Fault[] {
  const { levelAsWritten: words, isLevelMisplaced, isSubLevelMisplaced } = card;
  if (words === null || !(isLevelMisplaced || isSubLevelMisplaced)) return [];
  const rule = isLevelMisplaced ? 'level-misplaced' : 'sub-level-misplaced';
  return [{ rule, about: card.id, quotes: [words], actual: words.text }];
}

function ownCode(card: CardRecord): readonly Fault[] {
  return card.otherTitles
    .filter((title) => title.code !== null && title.code === card.code)
    .map((title) => ({
      rule: 'own-code-among-other-titles',
      about: card.id,
      quotes: [title.quote],
      actual: title.quote.text,
    }));
}
