import type { Passage } from '../model/document.ts';
import type { OrderPhraseKey, OrderPhrases } from '../model/order-phrase.ts';
import type { Quote } from '../model/place.ts';
import type { EntryIntoForceRecord, OrderRecord, OrderReference } from '../model/standard.ts';
import { findDates } from '../text/dates.ts';
import { foldText } from '../text/fold.ts';
import { splitNumber, withoutStop } from '../text/numbering.ts';
import { quote, slice } from '../text/passage.ts';

/**
 * The order at the head of the document: whether it approves the standard or restates one, its own number and date,
 * the order that it amends, and the rule of its entry into force. What the document leaves blank
 * (`2023 жылғы "__" ______№__`) is null. Its own number and day stand outside its points, its legal basis and what
 * it repeals: those name other orders. Signatures are not read; who issued an order is found with the citations.
 */
export function parseOrder(head: readonly Passage[], phrases: OrderPhrases): OrderRecord {
  const passages = head.filter(({ text }) => text.length <= longestParagraph);
  const folded = new Map(passages.map((passage) => [passage, foldText(passage.text)]));
  const says = (passage: Passage, key: OrderPhraseKey) =>
    phrases.phrases[key].some((phrase) => folded.get(passage)?.includes(phrase));
  const amending = passages.some((passage) => says(passage, 'amending'));
  const approving = passages.some((passage) => says(passage, 'approving'));
  const ofOrders = passages.filter((passage) => says(passage, 'order') || isDayAndNumber(passage));
  const base = amending ? ofOrders.flatMap((passage) => referenceIn(passage) ?? [])[0] : undefined;
  const entry = passages.find((passage) => says(passage, 'entry-into-force'));
  const isOfAnother = (passage: Passage) =>
    splitNumber(passage).number !== null || says(passage, 'enacting') || says(passage, 'repealing');
  const own = ofOrders
    .filter((passage) => !isOfAnother(passage))
    .flatMap((passage) => referenceIn(passage) ?? [])
    .find((reference) => !isSameOrder(reference, base));
  return {
    kind: amending ? 'amending' : approving ? 'approving' : null,
    number: own?.number ?? null,
    date: own?.date ?? null,
    bodies: [],
    blank: own === undefined ? blankIn(ofOrders) : null,
    base: base ?? null,
    entryIntoForce: entry === undefined ? null : entryIntoForce(entry, phrases),
  };
}

/** A longer paragraph is no sentence of an order, and would cost time in a file that is no standard at all. */
const longestParagraph = 10_000;

function isSameOrder(one: OrderReference, other: OrderReference | undefined): boolean {
  return one.number === other?.number && one.date === other.date;
}

/** An order that a passage names with both its day and its number. */
function referenceIn(passage: Passage): OrderReference | null {
  const words = quote(passage);
  for (const { day, end } of findDates(passage.text)) {
    const number = /^[^№"]{0,40}№\s*([\d\p{L}][\d\p{L}/-]*)/u.exec(passage.text.slice(end))?.[1];
    if (number !== undefined && words !== null) return { number, date: day, quote: words, bodies: [] };
  }
  return null;
}

/** A line of its own, below the one that says whose order it is: "от 5 февраля 2025 года № 35". */
function isDayAndNumber({ text }: Passage): boolean {
  const [date] = findDates(text);
  if (date === undefined) return false;
  return /^\s*(от\s*)?$/u.test(text.slice(0, date.start)) && /^\s*№\s*\S+\s*$/u.test(text.slice(date.end));
}

/** The passage in which lines stand for the day and the number ("«__» ______ № __"). */
function blankIn(passages: readonly Passage[]): Quote | null {
  const passage = passages.find(({ text }) => /_{2,}/u.test(text) && text.includes('№'));
  return passage === undefined ? null : quote(passage);
}

/** Without what ran into the paragraph after its sentence, such as a signature. */
function firstSentences(passage: Passage): Passage {
  const end = /[.!](?=\s*\p{Lu})/u.exec(passage.text)?.index;
  return end === undefined ? passage : slice(passage, 0, end + 1);
}

function entryIntoForce(passage: Passage, { phrases, numbers }: OrderPhrases): EntryIntoForceRecord | null {
  const words = quote(withoutStop(firstSentences(splitNumber(passage).passage)));
  const folded = foldText(passage.text);
  const days = phrases['days-after-publication'].flatMap((phrase) => {
    const [before = '', after = ''] = phrase.split('{n}');
    const spelled = numbers.find(({ word }) => folded.includes(before + word + after));
    const digits = new RegExp(`${before}(\\d{1,3})${after}`, 'u').exec(folded)?.[1];
    return spelled?.value ?? (digits === undefined ? [] : Number(digits));
  });
  if (words === null) return null;
  const isPublished = phrases.publication.some((phrase) => folded.includes(phrase));
  const [named, ...others] = new Set(isPublished ? [] : findDates(words.text).map(({ day }) => day));
  const date = named !== undefined && others.length === 0 ? named : null;
  return { quote: words, daysAfterPublication: days[0] ?? null, date };
}
