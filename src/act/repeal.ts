import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import { effectIn } from './effect.ts';
import { type FindAct, namedIn } from './named-act.ts';
import { secondSentence, withoutStop } from './sentences.ts';
import { dayOf, firstOf } from './words.ts';

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
  /** Null where the words do not say that the whole of it ended. */
  readonly repeal: Repeal | null;
  readonly doubts: readonly string[];
}

/** Numbers of an old database that stand behind some particulars: "~V021882". */
const oldMark = /\s*~\w+\.?$/u;

/**
 * The end of an act in the words of its particulars from the verb on. The day that the verb has counts; else that from
 * which the act that repeals is in force. Where something else stands behind the verb than what ended it, or the words go
 * on to say that it is in force again, nothing is concluded.
 * @param written the words as they stand
 * @param text the same in one spelling
 */
export function endIn(written: string, text: string, words: ActWords, find: FindAct): End {
  const said = withoutStop(written.trim().replace(oldMark, ''));
  const verb = firstOf(text, words.repeals);
  const from = verb?.groups?.day;
  const day = verb === null ? null : dayOf(verb);
  const isUnclear = from !== undefined && day === null;
  const behind = text.slice(isUnclear ? verb?.indices?.groups?.day?.[0] : verb?.[0].length);
  const rest = behind.replace(/^[\s–—-]+/u, '');
  if (firstOf(rest, words.revivals) !== null || !(isUnclear || firstOf(rest, words.repealers) !== null))
    return { repeal: null, doubts: [notUnderstood(said)] };
  const effect = effectIn(rest, words);
  const others = effect === null ? rest : `${rest.slice(0, effect.start)} ${rest.slice(effect.end)}`;
  const by = namedIn(others, words, find);
  const isNamed = by.adopted !== undefined && (by.number !== undefined || by.kind === 'CONSTITUTION');
  const more = written.slice(secondSentence(text)).replace(oldMark, '').trim();
  return {
    repeal: {
      words: said,
      by: isNamed ? by : null,
      on: day ?? (isUnclear ? null : (effect?.day ?? null)),
    },
    doubts: [
      ...(isUnclear
        ? [`the requisite says "${from.trim()}", which is no day: it is left open when it ceased`]
        : []),
      ...(firstOf(text, words.exceptions) === null ? [] : [`not all of it ceased: "${said}"`]),
      ...(/\p{L}/u.test(more) ? [notUnderstood(more)] : []),
    ],
  };
}

/** That nothing is concluded from words of the particulars. */
export function notUnderstood(words: string): string {
  return `the requisite says "${withoutStop(words)}", which is not understood: nothing is concluded from it`;
}
