import type { Judgement, Matcher } from '../model/meaning.ts';
import { foldText } from '../text/fold.ts';

const same: Judgement = {
  verdict: 'same',
  score: 1,
  reasons: [{ kind: 'same-letters', words: [] }],
  by: 'METHOD',
};
const apart: Judgement = { verdict: 'apart', score: 0, reasons: [], by: 'METHOD' };

/** Holds those wordings for the same that differ in case, punctuation, spaces, hyphens or look-alike letters only. */
export const sameLetters: Matcher = {
  terms: ({ text }) => [foldText(text)].filter((letters) => letters !== ''),
  judge: (one, other) => (foldText(one.text) === foldText(other.text) ? same : apart),
  isGeneric: () => false,
  preferredName: () => null,
};
