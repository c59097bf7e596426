import { numbersIn } from '../text/numbers.ts';
import type { Dictionary } from './dictionary.ts';
import { wordsOf } from './words.ts';

/** What is compared of a statement: its words, its number, and how many statements stand in it. */
export interface Comparable {
  readonly text: string;
  readonly number: number | null;
  readonly size: number;
  /** A code that names it whatever the language; null where it has none. */
  readonly code: string | null;
  /** The acts that it cites, in one order; none where it cites none. */
  readonly acts?: readonly string[];
}

/** How alike the statements of two lists are, by their places in them. */
export interface Likeness {
  /** 0 to 1: the share of the words that the other has too, rare ones counting more. */
  readonly words: number;
  /** About 0 to 1: words, numbers, length, size and place together. */
  readonly all: number;
}

/** Words: a true translation rarely has more than half of its words in the dictionary. */
const manyWords = 0.5;
const weights = {
  words: 0.5,
  length: 0.15,
  place: 0.15,
  equalLists: 0.12,
  size: 0.2,
  numbers: 0.3,
  code: 0.5,
  acts: 0.4,
};

/**
 * The likeness of every Kazakh statement to every Russian one of a list each.
 * Of words, those count most that few of the list have. Lists of equal length make the same place count more.
 */
export function likenesses(
  kazakh: readonly Comparable[],
  russian: readonly Comparable[],
  dictionary: Dictionary,
): readonly (readonly Likeness[])[] {
  const kazakhWords = weighted(kazakh.map(({ text }) => text));
  const russianWords = weighted(russian.map(({ text }) => text));
  const isEqual = kazakh.length === russian.length;
  const stretch = lengthOf(russian) / Math.max(1, lengthOf(kazakh));
  return kazakh.map((one, i) =>
    russian.map((other, j) => {
      const isSameCode = one.code !== null && one.code === other.code;
      const words = isSameCode ? 1 : sharedWords(kazakhWords[i] ?? [], russianWords[j] ?? [], dictionary);
      const isSamePlace =
        one.number === null || other.number === null ? i === j : one.number === other.number;
      const all =
        weights.words * Math.min(1, words / manyWords) +
        weights.length * likeLength(one.text.length * stretch, other.text.length) +
        (isSamePlace ? weights.place + (isEqual ? weights.equalLists : 0) : 0) +
        weights.size * likeSize(one.size, other.size) +
        weights.code * likeCode(one.code, other.code) +
        weights.acts * likeActs(one.acts, other.acts) +
        weights.numbers * likeNumbers(numbersIn(one.text), numbersIn(other.text));
      return { words, all };
    }),
  );
}

/** A word of a statement, and how much it tells of it. */
export interface Weighted {
  readonly word: string;
  readonly weight: number;
}

/** Each word of each statement, lighter the more statements of the list have it. */
export function weighted(list: readonly string[]): readonly (readonly Weighted[])[] {
  const words = list.map(wordsOf);
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.map((each) => each.map((word) => ({ word, weight: 1 / (counts.get(word) ?? 1) })));
}

function sharedWords(
  kazakh: readonly Weighted[],
  russian: readonly Weighted[],
  dictionary: Dictionary,
): number {
  const found = new Set<Weighted>();
  for (const one of kazakh)
    for (const other of russian) if (dictionary(one.word, other.word)) found.add(one).add(other);
  return weightOf([...found]) / Math.max(Number.EPSILON, weightOf(kazakh) + weightOf(russian));
}

/** The weight of words together. */
export function weightOf(words: readonly Weighted[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}

function lengthOf(list: readonly Comparable[]): number {
  return list.reduce((total, { text }) => total + text.length, 0);
}

/** 1 for the same length, 0 where one is three times as long as the other. */
function likeLength(one: number, other: number): number {
  return Math.max(0, 1 - Math.abs(Math.log(other / Math.max(1, one))) / Math.log(3));
}

/** 1 for the same size, 0 where one is empty and for statements that hold none. */
function likeSize(one: number, other: number): number {
  return Math.min(one, other) / Math.max(one, other, 1);
}

/** 1 for one code, -1 for two, 0 where one has none. */
function likeCode(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  return one === other ? 1 : -1;
}

/** 1 for the same acts, 0 for other ones and where one text cites none: it may name them in words that are not known. */
function likeActs(one: readonly string[] = [], other: readonly string[] = []): number {
  return one.length > 0 && one.join() === other.join() ? 1 : 0;
}

/** 1 for the same numbers, -1 for quite other ones, 0 where there are none. */
function likeNumbers(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const shared = one.filter((number) => other.includes(number)).length;
  return (2 * shared) / Math.max(one.length, other.length) - 1;
}
