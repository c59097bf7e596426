import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import { findDates } from '../text/dates.ts';
import { plain } from '../text/plain.ts';
import { type FindAct, namedIn } from './named-act.ts';
import { effectIn, firstOf } from './words.ts';

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
  readonly repeal: Repeal | null;
}

export interface Repeal {
  /** The words that say it. */
  readonly words: string;
  /** The act that repealed it; null where none is named. */
  readonly by: NamedAct | null;
  /** The day from which it is not in force; null where only the day of the act that repealed it is said. */
  readonly on: string | null;
}

/**
 * The particulars of an act in their parts: what it is, where it was registered, what it was repealed by. `find` finds
 * the act that a part names.
 */
export function readRequisite(requisite: string, words: ActWords, find: FindAct): Requisite {
  const text = plain(requisite);
  const repealed = firstOf(text, words.repeals)?.index ?? text.length;
  const before = text.slice(0, repealed);
  const registered = firstOf(before, words.registrations);
  const own = before.slice(0, registered?.index);
  const act = namedIn(own, words, find);
  const isNational = registered !== null && firstOf(before.slice(registered.index), words.ministry) !== null;
  const registration = isNational ? registered.groups?.n : undefined;
  return {
    words: requisite.slice(0, repealed).trim().replace(/\.$/u, ''),
    act: registration === undefined ? act : { ...act, registration },
    registeredIn: isNational ? (findDates(before.slice(registered.index))[0]?.day.slice(0, 4) ?? null) : null,
    inForceFrom: effectIn(own, words)?.day ?? null,
    repeal:
      repealed === text.length
        ? null
        : repealOf(requisite.slice(repealed), text.slice(repealed), words, find),
  };
}

function repealOf(words: string, text: string, table: ActWords, find: FindAct): Repeal {
  const effect = effectIn(text, table);
  const others = effect === null ? text : `${text.slice(0, effect.start)} ${text.slice(effect.end)}`;
  const verb = firstOf(others, table.repeals)?.[0] ?? '';
  const by = namedIn(others.replace(verb, '').replace(/^[\s–—-]+/u, ''), table, find);
  const isNamed = by.adopted !== undefined && (by.number !== undefined || by.kind !== undefined);
  return {
    words: words.trim().replace(/\s*~\w+\.?$|\.$/u, ''),
    by: isNamed ? by : null,
    on: effect?.day ?? null,
  };
}
