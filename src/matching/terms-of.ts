import { shortHash } from '../text/normalise.ts';
import { withRussianLetters } from '../text/russian-letters.ts';
import type { Meaning } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands for any action that another may replace beside something, and for verbs that add nothing. */
const replaceable = '~';

/**
 * The terms by which a text is found. A list of acts is found by its acts in whichever language. Texts with other numbers
 * never mean the same, so that the numbers belong to each term; Kazakh letters count as those by which they are typed where
 * there are none. Phrases are filed under what the words of their meaning mean.
 */
export function termsOf({ acts, units, language }: Meaning, vocabulary: Vocabulary): readonly string[] {
  if (acts !== null) return [`acts:${shortHash(acts.join())}`];
  const numbers = units.filter(({ kind }) => kind === 'number').map(({ word }) => word);
  const end = numbers.length === 0 ? '' : ` ${[...new Set(numbers)].sort().join()}`;
  const stems = units.filter(({ kind }) => kind === 'word').map(({ stem }) => stem);
  return [...new Set(namesOf(stems, vocabulary).map(withRussianLetters))]
    .map((name) => `${language}:${name}${end}`)
    .sort();
}

/**
 * Two texts may be one though an action of theirs is another ("подготовка сценария", "разработка сценария"). Both are filed under
 * `replaceable`, beside their own actions where enough else is left by which they share all but one.
 */
function namesOf(stems: readonly string[], { isReplaceable, meaningOfStem }: Vocabulary): readonly string[] {
  const names = stems.flatMap((stem) =>
    isReplaceable(stem) ? [stem] : stem.split(' ').flatMap((part) => meaningOfStem(part).split(' ')),
  );
  const actions = new Set(names.filter(isReplaceable));
  const others = new Set(names.filter((name) => !actions.has(name)));
  const [action] = actions;
  if (action === undefined || actions.size + others.size === 1) return [...actions, ...others];
  const isShort = actions.size + others.size === 2;
  return [...actions, ...others, replaceable].filter((name) => !isShort || name !== action);
}
