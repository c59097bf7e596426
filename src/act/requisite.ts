import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import { findDates } from '../text/dates.ts';
import { plain } from '../text/plain.ts';
import { isOfWhole } from './clause.ts';
import { effectIn } from './effect.ts';
import { type FindAct, namedIn } from './named-act.ts';
import { endIn, notUnderstood, type Repeal } from './repeal.ts';
import { secondSentence, sentenceAt, withoutStop } from './sentences.ts';
import { firstOf, without } from './words.ts';

/** What the particulars of an act say, as the reference bank and the official legal database print them. */
export interface Requisite {
  /** The words that say what it is, without its repeal. */
  readonly words: string;
  /** The act itself. */
  readonly act: NamedAct;
  /** Year in which it was registered; null where that is not said. */
  readonly registeredIn: string | null;
  /** The day from which it is in force; null where that is not said. */
  readonly inForceFrom: string | null;
  /** How the whole act ended; null where that is not said. */
  readonly repeal: Repeal | null;
  /** A sentence for each thing that it says and that is not understood, or of which the register has no place. */
  readonly doubts: readonly string[];
}

/**
 * The particulars of an act in their parts: what it is, where it was registered, what it was repealed by. A repeal of a
 * part of it is none of the act. `find` finds the act that a part names.
 */
export function readRequisite(requisite: string, words: ActWords, find: FindAct): Requisite {
  const text = cyrillic(plain(requisite));
  const ending = endingIn(text, words);
  const before = text.slice(0, ending?.from);
  const registered = firstOf(before, words.registrations);
  const own = before.slice(0, registered?.index);
  const act = namedIn(own, words, find);
  const isNational = registered !== null && firstOf(before.slice(registered.index), words.ministry) !== null;
  const registration = isNational ? registered.groups?.n : undefined;
  const end = ending?.isWhole
    ? endIn(requisite.slice(ending.verb), text.slice(ending.verb), words, find)
    : null;
  const others = [
    requisite.slice(secondSentence(own), own.length),
    ending?.isWhole === false ? requisite.slice(ending.from) : '',
  ];
  return {
    words: withoutStop(requisite.slice(0, before.length)),
    act: registration === undefined ? act : { ...act, registration },
    registeredIn: isNational ? (findDates(before.slice(registered.index))[0]?.day.slice(0, 4) ?? null) : null,
    inForceFrom: effectIn(without(own, words.amendments), words)?.day ?? null,
    repeal: end?.repeal ?? null,
    doubts: [...others.filter((one) => /\p{L}/u.test(one)).map(notUnderstood), ...(end?.doubts ?? [])],
  };
}

/** Where the particulars begin to say that the act ended, the verb of it, and whether it is the whole act that did. */
function endingIn(text: string, words: ActWords) {
  const verb = firstOf(text, words.repeals)?.index;
  if (verb === undefined) return null;
  const sentence = sentenceAt(text, verb);
  const isWhole =
    isOfWhole(text.slice(sentence, verb), words) && firstOf(text.slice(sentence), words.partials) === null;
  return { from: sentence || verb, verb, isWhole };
}

/** A text with the one-letter words that were typed in Latin between Cyrillic ones: "c 1 июля". */
function cyrillic(text: string): string {
  return text.replace(/(?<=\p{Script=Cyrillic}\s)[cCoOaA](?=\s[\p{Script=Cyrillic}\d])/gu, (letter) => {
    const at = 'cCoOaA'.indexOf(letter);
    return 'сСоОаА'.charAt(at);
  });
}
