import type { Sentences } from '../model/made-words.ts';
import { filled } from './filled.ts';
import type { Meaning } from './plan.ts';
import type { Worded } from './worded.ts';

/**
 * Russian: what is done, by a verb or its noun, the things in the case that this asks for, then where and in what. The
 * wordings of a meaning differ by verb and noun, by the order of the things, and by a word that says no more.
 */
export function russian(sentences: Sentences): Worded {
  const after = ({ place, name }: Meaning) => [
    ...(name === null ? [] : [filled(sentences.system, { name })]),
    ...(place === null ? [] : [place.ru]),
  ];
  const done = (meaning: Meaning, isVerb: boolean) =>
    isVerb
      ? `${meaning.action.ru.verb} ${thingsOf(meaning, 'accusative')}`
      : `${meaning.action.ru.noun} ${thingsOf(meaning, 'genitive')}`;
  return {
    statement: (meaning, kind, wording) => {
      const { action, aspect } = meaning;
      const genitive = thingsOf(meaning, 'genitive', kind === 'knowledge' && wording === 1);
      const said =
        kind === 'knowledge'
          ? `${aspect.ru} ${genitive}`
          : wording === 2
            ? filled(sentences.light, { action: action.ru.accusative, object: genitive })
            : done(meaning, (kind === 'ability') === (wording === 0));
      return [said, ...after(meaning)].join(' ');
    },
    things: (meaning) => thingsOf(meaning, 'accusative'),
    named: (meaning) => {
      const { noun, dative } = meaning.action.ru;
      return { action: noun, by: dative, object: thingsOf(meaning, 'genitive') };
    },
  };
}

function thingsOf({ objects }: Meaning, form: 'accusative' | 'genitive', isTurned = false): string {
  const things = objects.map(
    ({ thing, quality }) => `${quality === null ? '' : `${quality.ru[form]} `}${thing.ru[form]}`,
  );
  const [last = '', ...others] = isTurned ? things : things.reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} и ${last}`;
}
