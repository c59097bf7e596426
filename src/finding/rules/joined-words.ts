import type { Fault } from '../../model/finding.ts';
import type { CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';
import { manyWords } from '../many-words.ts';
import type { OwnedText } from '../texts.ts';
import type { WordPlace } from '../word-places.ts';

/**
 * Words that ran into the next, and stops without a space after them: one finding each for the whole document. Two
 * words ran together where a capital follows a small letter and both halves stand somewhere in the document as words
 * of their own: so a name that is written so ("ҚазМұнайГаз") is none.
 */
export function checkJoinedWords({ standard, texts, words }: Checked): readonly Fault[] {
  const about = standard.edition.id;
  const known = new Set([...words.keys()].map(foldText));
  const joined = [...words].filter(([word]) => isTwoWords(word, known)).flatMap(([, places]) => places);
  return [
    ...manyWords('words-run-together', about, joined),
    ...manyWords('words-run-together', about, standard.cards.flatMap(joinedCompetences)),
    ...manyWords('space-missing', about, texts.flatMap(missingSpaces)),
  ];
}

/** Competences that were parted where nothing but a capital parts them. */
function joinedCompetences({ id, personalCompetences }: CardRecord): readonly WordPlace[] {
  return personalCompetences.flatMap(({ quote }, at) => {
    const last = quote.places.at(-1);
    const next = personalCompetences[at + 1]?.quote.places[0];
    const isJoined = last !== undefined && last.number === next?.number && last.end === next.start;
    return isJoined ? [{ text: { about: id, quote }, start: 0, end: quote.text.length }] : [];
  });
}

function isTwoWords(word: string, known: ReadonlySet<string>): boolean {
  if (!/\p{Ll}\p{Lu}/u.test(word)) return false;
  const halves = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return halves.every((half) => half.length > 2 && known.has(foldText(half)));
}

/**
 * After a stop only where a capital and a word follow, since abbreviations have stops inside ("т.б."); after a comma
 * or semicolon wherever words stand on both sides.
 */
function missingSpaces(owned: OwnedText): readonly WordPlace[] {
  const { text } = owned.quote;
  return [...text.matchAll(/[.,;](?=\p{L})/gu)].flatMap(({ index, 0: mark }) => {
    const before = /\p{L}*\p{Ll}{3}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0];
    const after = /^\p{L}{2,}/u.exec(text.slice(index + 1, index + 31))?.[0];
    if (before === undefined || after === undefined) return [];
    if (mark === '.' && !/^\p{Lu}\p{Ll}{2}/u.test(after)) return [];
    return [{ text: owned, start: index - before.length, end: index + 1 + after.length }];
  });
}
