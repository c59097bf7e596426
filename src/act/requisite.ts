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
  const verb = firstOf(text, words.repeals)?.index ?? text.length;
  const repeal = verb === text.length ? verb : sentenceAt(text, verb) || verb;
  const before = text.slice(0, repeal);
  const registered = firstOf(before, words.registrations);
  const own = before.slice(0, registered?.index);
  const act = namedIn(own, words, find);
  const isNational = registered !== null && firstOf(before.slice(registered.index), words.ministry) !== null;
  const registration = isNational ? registered.groups?.n : undefined;
  const isWhole =
    isOfWhole(text.slice(sentenceAt(text, verb), verb), words) &&
    firstOf(text.slice(sentenceAt(text, verb)), words.partials) === null;
  const end =
    verb === text.length || !isWhole ? null : endIn(requisite.slice(verb), text.slice(verb), words, find);
  const others = [requisite.slice(secondSentence(own), own.length), isWhole ? '' : requisite.slice(repeal)];
  return {
    words: withoutStop(requisite.slice(0, repeal)),
    act: registration === undefined ? act : { ...act, registration },
    registeredIn: isNational ? (findDates(before.slice(registered.index))[0]?.day.slice(0, 4) ?? null) : null,
    inForceFrom: effectIn(without(own, words.amendments), words)?.day ?? null,
    repeal: end?.repeal ?? null,
    doubts: [...others.filter((one) => /\p{L}/u.test(one)).map(notUnderstood), ...(end?.doubts ?? [])],
  };
}

/** A text with the one-letter words that were typed in Latin between Cyrillic ones: "c 1 июля". */
function cyrillic(text: string): string {
  return text.replace(/(?<=\p{Script=Cyrillic}\s)[cCoOaA](?=\s[\p{Script=Cyrillic}\d])/gu, (letter) => {
    const at = 'cCoOaA'.indexOf(letter);
    return 'сСоОаА'.charAt(at);
  });
}
