import type { Judgement, Matcher } from '../../model/meaning.ts';
import { normalise } from '../../text/normalise.ts';

const same: Judgement = {
  verdict: 'same',
  score: 1,
  reasons: [{ kind: 'same-letters', words: [] }],
  by: 'METHOD',
};
const apart: Judgement = { verdict: 'apart', score: 0, reasons: [], by: 'METHOD' };

/** Holds for the same what is one wording: where nothing better is at hand. */
export const sameText: Matcher = {
  terms: ({ text }) => [normalise(text)].filter((term) => term !== ''),
  judge: (one, other) => (normalise(one.text) === normalise(other.text) ? same : apart),
  isGeneric: () => false,
  preferredName: () => null,
};
