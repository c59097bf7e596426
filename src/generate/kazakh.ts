import type { Sentences } from '../model/made-words.ts';
import { filled } from './filled.ts';
import type { Meaning } from './plan.ts';
import type { Worded } from './worded.ts';

/**
 * Kazakh: where and in what, then the things, of which only the last has an ending, then what is done. The wordings of a
 * meaning differ by the order of the things and by a word that says no more.
 */
export function kazakh(sentences: Sentences): Worded {
  const before = ({ place, name }: Meaning) => [
    ...(place === null ? [] : [place.kk]),
    ...(name === null ? [] : [filled(sentences.system, { name })]),
  ];
  return {
    statement: (meaning, kind, wording) => {
      const { action, aspect } = meaning;
      const things = thingsOf(meaning, wording === 1);
      const said =
        kind === 'knowledge'
          ? `${things}${ending(things, 'дың', 'дің')} ${aspect.kk}`
          : isLight(meaning, wording)
            ? filled(sentences.light, { object: accusative(things), action: action.kk })
            : `${accusative(things)} ${action.kk}`;
      return [...before(meaning), said].join(' ');
    },
    things: (meaning) => thingsOf(meaning, false),
    named: (meaning) => {
      const action = meaning.action.kk;
      return { action, by: action, object: accusative(thingsOf(meaning, false)) };
    },
  };
}

/** One thing has no other order: its second wording is the one with a word more. */
function isLight({ objects }: Meaning, wording: number): boolean {
  return wording === 2 || (wording === 1 && objects.length === 1);
}

function thingsOf({ objects }: Meaning, isTurned: boolean): string {
  const things = objects.map(
    ({ thing, quality }) => `${quality === null ? '' : `${quality.kk} `}${thing.kk}`,
  );
  const [last = '', ...others] = isTurned ? things : things.reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} және ${last}`;
}

function accusative(things: string): string {
  return things + ending(things, 'ды', 'ді');
}

/** By the last vowel. */
function ending(text: string, back: string, front: string): string {
  const vowels = text.match(/[аоұыуәеөүіи]/giu) ?? [];
  return /[әеөүі]/iu.test(vowels.at(-1) ?? '') ? front : back;
}
