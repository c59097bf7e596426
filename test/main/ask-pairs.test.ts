import { PassThrough } from 'node:stream';
import type { DoubtfulPairRow } from '../../src/graph/read/doubtful-pair.ts';
import { askPairs } from '../../src/main/ask-pairs.ts';

function side(text: string): DoubtfulPairRow['one'] {
  return {
    id: `ability:${text}`,
    language: 'kk',
    text,
    statements: 2,
    score: 1,
    decidedBy: 'METHOD',
    reasons: [],
    reasonWords: [],
    comparedWith: null,
  };
}

function pair(one: string, other: string): DoubtfulPairRow {
  return {
    one: side(one),
    other: side(other),
    conceptOfOne: 'a',
    conceptOfOther: 'b',
    score: 0.7,
    reasons: ['other-words'],
    reasonWords: ['бөлім'],
    statementCount: 4,
    professionCount: 3,
    isInOneList: false,
  };
}

const pairs = [
  pair('Хат жазу', 'Хаттар жазу'),
  pair('Есеп беру', 'Есепті беру'),
  pair('Бақылау', 'Қадағалау'),
];

/** What comes of it where somebody types these lines, and what was shown. */
async function answered(lines: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  const rest = [...lines];
  output.on('data', (data) => {
    shown += data;
    // A line is typed when it is asked for.
    if (String(data).endsWith('[q]uit ')) {
      const line = rest.shift();
      if (line === undefined) input.end();
      else input.write(line);
    }
  });
  return { ...(await askPairs(pairs, input, output)), shown };
}

describe('somebody who is asked of doubtful pairs', () => {
  it('sees both texts of each and decides by a letter or a word', async () => {
    const { decisions, isStopped, shown } = await answered(['s\n', 'Different\n', 'k\n']);
    expect(isStopped).toBe(false);
    expect(decisions).toMatchObject([
      {
        kind: 'ability',
        verdict: 'same',
        one: { language: 'kk', text: 'Хат жазу' },
        other: { text: 'Хаттар жазу' },
      },
      { kind: 'ability', verdict: 'different', one: { text: 'Есеп беру' } },
    ]);
    for (const { one, other } of pairs)
      for (const { text } of [one, other]) expect(shown).toContain(`kk ${text}\n`);
  });

  it('is asked again after anything else', async () => {
    const { decisions, shown } = await answered(['maybe\n', '\n', 'd\n', 'q\n']);
    expect(decisions).toMatchObject([{ verdict: 'different', one: { text: 'Хат жазу' } }]);
    expect(shown.split('Do they mean the same?')).toHaveLength(5);
  });

  it.each([
    ['with q', ['s\n', 'q\n'], false],
    ['with the end of the input', ['s\n'], false],
    ['with Ctrl-C', ['s\n', '\u0003'], true],
  ])('may end it %s, and keeps what was decided', async (_, lines, stopped) => {
    const { decisions, isStopped } = await answered(lines);
    expect([decisions.length, isStopped]).toEqual([1, stopped]);
  });
});
