import fc from 'fast-check';
import { mayBeAlike, mayContain, pairsOf, similarity } from '../../src/text/similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'абвгдежзиклмно'), minLength: 3, maxLength: 9 });
const title = fc.array(word, { minLength: 2, maxLength: 9 });

/** A text with some letters changed. */
function misspelt(text: string, places: readonly number[]): string {
  return [...text].map((letter, at) => (places.includes(at) ? 'я' : letter)).join('');
}

describe('texts that may be alike', () => {
  it('are all that are as alike as asked', () => {
    fc.assert(
      fc.property(title, fc.array(fc.nat(60), { maxLength: 4 }), (words, places) => {
        const text = words.join('');
        const other = misspelt(text, places);
        const least = similarity(text, other);
        if (least > 0.5) expect(mayBeAlike(text, pairsOf(['щщщщ', other]), least)).toContain(1);
      }),
    );
  });

  it('are all that contain the pairs of one, but for letters that differ and words between', () => {
    fc.assert(
      fc.property(title, title, fc.array(fc.nat(60), { maxLength: 4 }), (words, between, places) => {
        const text = words.join('');
        const changed = misspelt(text, places);
        const longer = words.flatMap((one, at) => [one, between[at] ?? '']).join('');
        const most = 2 * new Set(places).size + words.length - 1;
        expect(mayContain(changed, pairsOf(['щщщщ', longer]), most)).toContain(1);
      }),
    );
  });
});
