import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import { groupCode, groupOf, occupationCode } from '../../text/occupation-code.ts';
import { quote, slice } from '../../text/passage.ts';
import type { Checked } from '../checked.ts';

/** Codes of occupations: missing, against the group, cut short, one code under two names. */
export function checkCodes(checked: Checked): readonly Fault[] {
  const { cards } = checked.standard;
  return [
    ...cards.flatMap((card) => [...code(card), ...lookAlikes(card), ...ownCode(card)]),
    ...malformed(checked),
    ...namedDifferently(cards),
  ];
}

function code(card: CardRecord): readonly Fault[] {
  const about = card.id;
  if (isSwapped(card))
    return [
      {
        rule: 'codes-swapped',
        about,
        quotes: [card.codeAsWritten, card.groupCodeAsWritten].flatMap((row) => row ?? []),
        expected: card.code ?? '',
        actual: card.codeAsWritten?.text ?? '',
      },
    ];
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
  if (card.code !== null && card.groupCode === null && !/\d/u.test(card.groupCodeAsWritten?.text ?? ''))
    return [{ rule: 'group-code-missing', about, quotes: [card.heading], expected: groupOf(card.code) }];
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

/** The code of the occupation stands in the row of its group, and that of the group in the row of the occupation. */
function isSwapped({ code, codeAsWritten, groupCodeAsWritten }: CardRecord): boolean {
  const [inRow, inGroupRow] = [codeAsWritten?.text ?? '', groupCodeAsWritten?.text ?? ''];
  const group = occupationCode(inRow) === null ? groupCode(inRow) : null;
  const isGroup = code !== null && group !== null && groupOf(code).startsWith(group);
  return isGroup && occupationCode(inGroupRow) === code;
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

/** The second part of a code has one digit, the last three; one finding for each code that has not, with its places. */
function malformed({ body, standard }: Checked): readonly Fault[] {
  const places = new Map<string, Quote[]>();
  for (const passage of body)
    for (const { 0: word, index } of passage.text.matchAll(
      /(?<![\d-])\d{4}-(?:\d-\d{1,2}|0\d-\d{3})(?![\d-])/gu,
    )) {
      const words = quote(slice(passage, index, index + word.length));
      if (words !== null) places.set(word, [...(places.get(word) ?? []), words]);
    }
  return [...places].map(([actual, quotes]) => ({
    rule: 'occupation-code-malformed',
    about: standard.edition.id,
    quotes,
    expected: actual.replace(/-0(?=\d-)/u, '-').replace(/\d+$/u, (digits) => digits.padStart(3, '0')),
    actual,
  }));
}

/** Two cards of one code must name one occupation: they differ in level alone. */
function namedDifferently(cards: readonly CardRecord[]): readonly Fault[] {
  return cards.flatMap((card, index) => {
    const first = cards.slice(0, index).find((other) => other.code !== null && other.code === card.code);
    if (first?.name == null || card.name === null || isOneName(first.name, card.name)) return [];
    return [
      {
        rule: 'occupation-named-differently',
        about: card.id,
        quotes: [card.heading, first.heading],
        expected: first.name.text,
        actual: card.name.text,
      },
    ];
  });
}

/** One name may go on with what sets a level apart ("Каменщик", "Каменщик 3 разряда"). */
function isOneName(one: Quote, other: Quote): boolean {
  const [a, b] = [foldText(one.text), foldText(other.text)];
  return a.startsWith(b) || b.startsWith(a);
}
