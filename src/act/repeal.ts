import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import { plain } from '../text/plain.ts';
import { type FindAct, namedIn } from './named-act.ts';
import { withoutStop } from './sentences.ts';
import { dayOf, effectIn, firstOf } from './words.ts';

/** How an act ended, as its particulars say. */
export interface Repeal {
  /** The words that say it. */
  readonly words: string;
  /** The act that repealed it; null where none is named. */
  readonly by: NamedAct | null;
  /** The day from which it is not in force; null where only the day of the act that repealed it is said. */
  readonly on: string | null;
}

/** An end, and what of the words that say it is not understood. */
export interface End {
  readonly repeal: Repeal;
  readonly doubts: readonly string[];
}

/** Numbers of an old database that stand behind some particulars: "~V021882". */
const oldMark = /\s*~\w+\.?$/u;

/**
 * The end of an act in the words of its particulars from the verb on. The day that the verb has counts; else that from
 * which the act that repeals is in force.
 */
export function endIn(written: string, words: ActWords, find: FindAct): End {
  const text = plain(written);
  const verb = firstOf(text, words.repeals);
  const said = verb?.groups?.day;
  const day = verb === null ? null : dayOf(verb);
  const behind = text.slice(
    said !== undefined && day === null ? verb?.indices?.groups?.day?.[0] : verb?.[0].length,
  );
  const effect = effectIn(behind, words);
  const others = effect === null ? behind : `${behind.slice(0, effect.start)} ${behind.slice(effect.end)}`;
  const by = namedIn(others.replace(/^[\s–—-]+/u, ''), words, find);
  const isNamed = by.adopted !== undefined && (by.number !== undefined || by.kind !== undefined);
  const isUnclear = said !== undefined && day === null;
  return {
    repeal: {
      words: withoutStop(written.trim().replace(oldMark, '')),
      by: isNamed ? by : null,
      on: day ?? (isUnclear ? null : (effect?.day ?? null)),
    },
    doubts: [
      ...(isUnclear
        ? [`the requisite says "${said.trim()}", which is no day: it is left open when it ceased`]
        : []),
      ...(firstOf(text, words.exceptions) === null
        ? []
        : [`not all of it ceased: "${withoutStop(written)}"`]),
    ],
  };
}
