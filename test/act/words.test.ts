import { dayOf, firstOf } from '../../src/act/words.ts';
import type { ExpressionPattern } from '../../src/model/citation-patterns.ts';
import { readActWords } from '../../src/registry/act-words.ts';
import { plain } from '../../src/text/plain.ts';

const words = readActWords();
const { repeals, effects } = words;
const rows = Object.values(words)
  .flat()
  .flatMap((row) => (typeof row === 'object' && 'pattern' in row ? [row as ExpressionPattern] : []));

describe('the words of particulars', () => {
  it.each(rows.map((row) => [row.pattern, row] as const))(
    '%s is found in its examples and in no counter-example',
    (_, row) => {
      for (const example of row.examples)
        expect([example, firstOf(plain(example), [row])]).not.toContain(null);
      for (const other of row.not ?? []) expect([other, firstOf(plain(other), [row])]).toContain(null);
    },
  );

  it.each(
    [...repeals, ...effects].flatMap((row) =>
      row.examples.map((example, at) => [example, row, row.days[at]] as const),
    ),
  )('"%s" says its day', (example, row, day) => {
    const match = firstOf(plain(example), [row]);
    expect(match && dayOf(match)).toBe(day);
  });

  it('have every form, status and office once', () => {
    for (const all of [
      words.forms.map(({ code }) => code),
      words.statuses.flatMap((row) => row.words),
      words.offices.map(({ genitive }) => genitive),
    ])
      expect(new Set(all).size).toBe(all.length);
  });
});
