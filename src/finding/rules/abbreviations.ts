import type { Passage } from '../../model/document.ts';
import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { quote, slice } from '../../text/passage.ts';
import { isRoman } from '../../text/roman.ts';
import type { Checked } from '../checked.ts';

/**
 * Abbreviations against the document's own list, in both directions; a document without a list is not checked. One
 * finding each for the whole document, at the first place of every abbreviation. Explained are also those that stand
 * in brackets behind their words ("(ЭҚЖЖ)", "(далее – ОРК)"), and those that every reader knows. Roman numbers are
 * none, nor are names of acts in the register ("ТК РК").
 */
export function checkAbbreviations(checked: Checked): readonly Fault[] {
  const { abbreviations, edition } = checked.standard;
  if (abbreviations.length === 0) return [];
  const unused = checked.isCutOff ? new Map() : unusedOnes(checked);
  return [
    ...oneFault('abbreviation-undefined', edition.id, undefinedOnes(checked)),
    ...oneFault('abbreviation-unused', edition.id, unused),
  ];
}

/** Each abbreviation with its first place. */
type Found = ReadonlyMap<string, Quote>;

function oneFault(rule: string, about: string, found: Found): readonly Fault[] {
  if (found.size === 0) return [];
  return [
    {
      rule,
      about,
      quotes: [...found.values()],
      actual: [...found.keys()].join(', '),
    },
  ];
}

function undefinedOnes(checked: Checked): Found {
  const { standard, body, commonAbbreviations, actAbbreviations } = checked;
  const acts = new RegExp(`(?<!\\p{L})(?:${actAbbreviations.join('|')})(?!\\p{L})`, 'gu');
  const known = new Set([
    ...commonAbbreviations,
    ...explainedInLists(standard),
    ...explainedInBrackets(body),
  ]);
  const found = new Map<string, Quote>();
  for (const passage of body)
    for (const { 0: word, index } of withoutActs(passage.text, acts).matchAll(abbreviation)) {
      const end = index + word.length;
      if (known.has(word) || found.has(word) || isRoman(word)) continue;
      const words = isAmongCapitals(passage.text, index, end) ? null : quote(slice(passage, index, end));
      if (words !== null) found.set(word, words);
    }
  return found;
}

function explainedInLists({ abbreviations, terms }: StandardRecord): readonly string[] {
  return [...abbreviations, ...terms].flatMap(({ term }) => term.match(capitals) ?? []);
}

/** A text with blanks in place of the abbreviated names of acts. */
function withoutActs(text: string, acts: RegExp): string {
  return text.replace(acts, (name) => ' '.repeat(name.length));
}

function explainedInBrackets(body: readonly Passage[]): readonly string[] {
  return body
    .flatMap(({ text }) => (text.includes('(') ? (text.match(besideItsWords) ?? []) : []))
    .flatMap((words) => words.match(capitals) ?? []);
}

/** "(далее – ОРК)", "(БСШ)", "ЭҚЖЖ (экономикалық қызметтің жалпы жіктеуіші)". */
const besideItsWords =
  /\((?:далее|бұдан әрі)?[\s–—-]*\p{Lu}[^()]{1,40}\)|\p{Lu}{2,}(?=\s\(\p{Ll}[^()]{8,}\))/gu;

/** Those that stand nowhere but in the list itself. */
function unusedOnes({ standard: { abbreviations }, body }: Checked): Found {
  const text = body.map((passage) => passage.text).join('\n');
  const list = abbreviations.map((one) => one.quote.text).join('\n');
  const unused = new Map<string, Quote>();
  for (const { term, quote: words } of abbreviations) {
    const [word] = term.match(capitals) ?? [];
    if (word !== undefined && count(text, word) <= count(list, word)) unused.set(word, words);
  }
  return unused;
}

function count(text: string, word: string): number {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{Lu})`, 'gu'))].length;
}

/** A title in capitals is no row of abbreviations. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return /\p{Lu}{5,}\s+$/u.test(text.slice(0, start)) || /^\s+\p{Lu}{5,}/u.test(text.slice(end));
}

/**
 * Cyrillic capitals, small letters only between them ("ТжКБ"), and no part of a number, a model or the mark of a document
 * ("ДСМ-305", "ТР ТС 017/2011").
 */
const capital = '[А-ЯЁӘҒҚҢӨҰҮҺІ]';
const abbreviation = new RegExp(
  `(?=${capital})(?<![\\p{L}\\d№/-])(?<!№\\s?)${capital}(?:${capital}|[а-яё](?=${capital})){1,4}(?![\\p{L}\\d]|[-–/]?\\d)(?!-${capital})(?!(?:\\s${capital}{2,4})?\\s(?:\\d{2,4}/|[\\d.]+-)\\d{4})`,
  'gu',
);
const capitals = /\p{Lu}(?:\p{Lu}|\p{Ll}(?=\p{Lu}))+/gu;
