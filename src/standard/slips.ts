import type { Label } from '../model/label.ts';
import { withRussianLetters } from '../text/russian-letters.ts';

/** Labels by their wording, and by what is left of it when one letter is left out. */
export interface Slips {
  readonly whole: ReadonlyMap<string, readonly Label[]>;
  readonly shortened: ReadonlyMap<string, readonly Label[]>;
}

/** Shorter words are other words when a letter changes, longer ones are compared as a whole. */
const shortest = 5;
const longest = 13;
/** In shorter words another letter makes another word ("білім", "білік"). */
const shortestChanged = 7;

/** Makes labels ready for being known in spite of a slip. */
export function slipsOf(labels: readonly Label[]): Slips {
  const whole = new Map<string, Label[]>();
  const shortened = new Map<string, Label[]>();
  for (const label of labels) {
    const word = withRussianLetters(label.folded);
    add(whole, word, label);
    if (word.length < shortest || word.length > longest) continue;
    for (const left of withoutOne(word)) add(shortened, left, label);
  }
  return { whole, shortened };
}

/**
 * The labels that a text is but for one slip of the typist: a letter too few or too many, two in each other's place,
 * in a longer word another one; or Kazakh letters typed as the Russian ones that they look like ("дагды").
 */
export function slipped(text: string, { whole, shortened }: Slips): readonly Label[] {
  const word = withRussianLetters(text);
  const same = whole.get(word) ?? [];
  if (same.length > 0 || word.length < shortest - 1 || word.length > longest + 1) return same;
  const left = [...withoutOne(word)];
  return [
    ...(shortened.get(word) ?? []),
    ...left.flatMap((part) => (part.length < shortest ? [] : (whole.get(part) ?? []))),
    ...left
      .flatMap((part) => shortened.get(part) ?? [])
      .filter(({ folded }) => isOneSlip(word, withRussianLetters(folded))),
  ];
}

/** Whether words of one length differ in two letters that changed places, or in one. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = [...one].flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second] = places;
  if (second === undefined) return one.length >= shortestChanged;
  const isSwapped = one[first] === other[second] && one[second] === other[first];
  return places.length === 2 && second === first + 1 && isSwapped;
}

function* withoutOne(word: string): Generator<string> {
  for (let place = 0; place < word.length; place++) yield word.slice(0, place) + word.slice(place + 1);
}

function add(map: Map<string, Label[]>, word: string, label: Label): void {
  const labels = map.get(word) ?? [];
  if (!labels.includes(label)) map.set(word, [...labels, label]);
}
