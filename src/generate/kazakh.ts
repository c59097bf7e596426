import type { Sentences } from '../model/made-words.ts';
import { byVowel } from './by-vowel.ts';
import { filled } from './filled.ts';
import type { Meaning } from './plan.ts';
import type { Worded } from './worded.ts';

/**
 * Kazakh: where and in what, then the things, then what is done. The wordings of a meaning differ by the order of the
 * things and by a word that says no more.
 */
export function kazakh(sentences: Sentences): Worded {
  const before = ({ place, name }: Meaning) => [
    ...(place === null ? [] : [place.kk]),
    ...(name === null ? [] : [filled(sentences.system, { name })]),
  ];
  return {
    statement: (meaning, kind, wording) => {
      const { action, aspect } = meaning;
      const isTurned = wording === 1;
      const object = thingsOf(meaning, accusative, isTurned);
      const said =
        kind === 'knowledge'
          ? `${thingsOf(meaning, genitive, isTurned)} ${aspect.kk}`
          : isLight(meaning, wording)
            ? filled(sentences.light, { object, action: action.kk })
            : `${object} ${action.kk}`;
      return [...before(meaning), said].join(' ');
    },
    things: (meaning) => thingsOf(meaning, (thing) => thing),
    named: (meaning) => {
      const action = meaning.action.kk;
      return { action, by: action, object: thingsOf(meaning, accusative) };
    },
  };
}

/** One thing has no other order: its second wording is the one with a word more. */
function isLight({ objects }: Meaning, wording: number): boolean {
  return wording === 2 || (wording === 1 && objects.length === 1);
}

function thingsOf({ objects }: Meaning, inCase: (thing: string) => string, isTurned = false): string {
  const things = objects.map(
    ({ thing, quality }) => `${quality === null ? '' : `${quality.kk} `}${inCase(thing.kk)}`,
  );
  const [last = '', ...others] = isTurned ? things : things.reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} және ${last}`;
}

function accusative(thing: string): string {
  return thing + (isPossessive(thing) ? 'н' : byVowel(thing, 'ды', 'ді'));
}

function genitive(thing: string): string {
  return thing + (isPossessive(thing) ? byVowel(thing, 'ның', 'нің') : byVowel(thing, 'дың', 'дің'));
}

/** A plural ends with "р", and with a vowel where it is somebody's. */
function isPossessive(thing: string): boolean {
  return /[ыі]$/u.test(thing);
}
