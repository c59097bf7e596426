import type { Entry } from './entries.ts';
import { namesKazakhAction } from './kazakh/word.ts';
import { namesPerson } from './russian/person.ts';
import { isRussianAdjective, namesRussianAction } from './russian/word.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The entries of a text without the frame that says only that somebody knows or is able: "Знание …", "… білу". It stands
 * at the end of a Kazakh text, at the beginning of a Russian one. What says that somebody is able does so of an action
 * or a way of doing it alone: "владение недвижимостью" and "навыки учащихся" are about more than property and pupils.
 */
export function withoutFrame(entries: readonly Entry[], vocabulary: Vocabulary): readonly Entry[] {
  const { language } = vocabulary;
  const ordered = language === 'kk' ? entries.toReversed() : entries;
  const first = ordered.findIndex((entry) => !isFrame(entry) && !isLittle(entry));
  if (first <= 0) return entries;
  const frames = ordered.slice(0, first);
  const last = frames.findLast(isFrame);
  if (last === undefined) return entries;
  if (frames.at(-1)?.kind === 'join') return entries; // "Владение и пользование …" is about both.
  const left = ordered.slice(first);
  if (last.kind === 'ability' && !isDoing(left, vocabulary)) return entries;
  // "Знания слушателей" are theirs.
  if (last.word === 'знания' && left.some(({ word }) => namesPerson(word)) && frames.at(-1) === last)
    return entries;
  return language === 'kk' ? left.toReversed() : left;
}

function isFrame({ kind, form }: Entry): boolean {
  return (kind === 'frame' || kind === 'ability') && !form.isNegated;
}

function isLittle({ kind }: Entry): boolean {
  return kind === 'small' || kind === 'stop' || kind === 'join';
}

/** Whether what stands next to a frame is an action or a way of doing it, beside words that say how or which. */
function isDoing(entries: readonly Entry[], { language, isWay }: Vocabulary): boolean {
  const next = entries.find(
    (entry) => entry.kind !== 'relation' && !isLittle(entry) && !isManner(entry, language),
  );
  if (next === undefined) return false;
  const { kind, phrase, word, stem, form } = next;
  if (kind === 'auxiliary' || phrase?.isAction === true || isWay(stem)) return true;
  return language === 'kk'
    ? form.use === 'action' || namesKazakhAction(stem) || stem === 'жұмыс'
    : namesRussianAction(word, form) || stem === 'работ';
}

/** An adjective or adverb before a Russian action. */
function isManner({ word, form, phrase }: Entry, language: 'kk' | 'ru'): boolean {
  if (language === 'kk' || phrase !== null) return false;
  return isRussianAdjective(word, form) || /(?:о|ски)$/u.test(word);
}
