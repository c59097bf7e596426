import fc from 'fast-check';
import { readDocument } from '../../src/document/read-document.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { readRegistry } from '../../src/ingest/registry.ts';
import { parseStandard } from '../../src/standard/parse-standard.ts';
import { generate } from './variations/generate.ts';
import { shown } from './variations/judge.ts';
import { type Kind, kinds } from './variations/kinds.ts';
import { realModels } from './variations/models.ts';
import { randomOf } from './variations/random.ts';
import { type Statement, statementsOf } from './variations/truth.ts';

// Line ends, byte order marks and decomposed letters are kinds of variation themselves, held in variations.test.ts.

const registry = readRegistry();
const models = realModels(registry);
const read = (text: string) => recordOf(Buffer.from(text), 'law.txt', registry);
/** Kinds of files that are text: a Word document has no lines to be cut at. */
const ofText = kinds.filter(({ name }) => !/Word document|page of/u.test(name));

/** Numbers that make a document of small parts; fast-check prints those that break a law. */
/** SEED=… tries other documents; a failure prints the seed and the smallest one. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const numbers = fc.record({ index: fc.nat(4), seed: fc.nat(9999) });
type Numbers = { readonly index: number; readonly seed: number };

const make = ({ index, seed }: Numbers, chosen: readonly Kind[]) =>
  generate(models, 'law', chosen, index, seed);

/** A document of three kinds of variation together. */
const mixed = (own: Numbers) => make(own, randomOf('laws', own.seed).some(ofText, 3));

test('a document read twice gives the same', () => {
  fc.assert(
    fc.property(numbers, (own) => {
      const { bytes, file } = make(own, randomOf('laws', own.seed).some(kinds, 3));
      expect(recordOf(bytes, file, registry)).toEqual(recordOf(bytes, file, registry));
    }),
    { numRuns: 20 },
  );
});

test('a document cut at any line never throws, and keeps every card that was complete', () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (own, share) => {
      const lines = Buffer.from(mixed(own).bytes).toString().split(/\r?\n/u);
      const whole = read(lines.join('\n'));
      const cut = Math.max(1, Math.floor(lines.length * share));
      const bytes = Buffer.from(lines.slice(0, cut).join('\n'));
      const part = parseStandard(readDocument(bytes, 'law.txt'), registry.template);
      const starts = whole.cards.map(({ heading }) => heading.places[0]?.number ?? 0);
      const complete = starts.filter((_, card) => (starts[card + 1] ?? lines.length) <= cut).length;
      const isComplete = ({ card }: Statement) => card >= 0 && card < complete;
      const kept = part === null ? [] : statementsOf(part.standard);
      expect(kept.filter(isComplete).map(shown)).toEqual(statementsOf(whole).filter(isComplete).map(shown));
    }),
    { numRuns: 40 },
  );
});

test('noise at the end of a cell moves nothing outside its row', () => {
  const bars = kinds.filter(({ name }) => name === 'layout: bars, lists same-cell');
  const noise = fc.string({ unit: fc.constantFrom(...'абвШЖқӘ 0123456789.,;:!?()-–«»"№%*_'), maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(), noise, (own, place, words) => {
      const { lines, truth } = make(own, bars);
      const rows = lines.flatMap((line, number) =>
        line.about.length > 0 && /\t\|\t.*[^:\t-]$/u.test(line.text) ? [{ number, about: line.about }] : [],
      );
      const { number, about } = rows[place % rows.length] ?? { number: 0, about: [] };
      const noisy = lines.map(({ text }, index) => (index === number ? `${text} ${words}` : text));
      const inRow = new Set(about.map((statement) => statement.text));
      const outside = truth.filter(({ text: said, parent }) => !inRow.has(said) && !inRow.has(parent));
      const found = new Set(statementsOf(read(noisy.join('\n'))).map(shown));
      expect(outside.map(shown).filter((statement) => !found.has(statement))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
