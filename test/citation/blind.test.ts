import { citationsIn } from '../../src/citation/index.ts';
import { passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { readText, readTsv } from './gold.ts';
import { registry } from './registry.ts';

const folder = 'test/citation/gold/blind';

/** The acts that a document cites, its texts parted by "⏎", those of short names that it defines among them; "-" where none was chosen. */
function actsIn(text: string): readonly string[] {
  const texts = text.split(' ⏎ ').map((words, index) => ({
    context: `statement:${index}`,
    role: 'knowledge' as const,
    passage: passageAt(words, index + 1, 0),
  }));
  return citationsIn(texts, registry, december2023).map(({ act }) => act?.replace('act:', '') ?? '-');
}

interface Score {
  readonly found: number;
  readonly labelled: number;
  readonly right: number;
}

/** By text and act: how many acts were found, are in the labels, and both. */
function scoreOf(set: string, isCounted: (act: string) => boolean): Score {
  const scores = readTsv(`${folder}/${set}.tsv`).map((row) => {
    const labels = row('acts').split(' ').filter(isCounted);
    const found = actsIn(row('text').replace(/[⟦⟧]/gu, '')).filter(isCounted);
    const left = [...labels];
    const right = found.filter((act) => {
      const index = left.indexOf(act);
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
    return { found: found.length, labelled: labels.length, right: right.length };
  });
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return { found: sum('found'), labelled: sum('labelled'), right: sum('right') };
}

/** The least share of the acts of the register found, of all mentions right, and of all mentions found. */
const sets = [
  { set: 'a', acts: 0.99, right: 0.99, found: 0.98 },
  { set: 'b', acts: 0.98, right: 0.99, found: 0.98 },
  { set: 'c', acts: 0.99, right: 0.99, found: 0.99 },
];

describe.each(sets)('the blind set $set', (least) => {
  it('has no act wrong, and few missing', () => {
    const { found, labelled, right } = scoreOf(least.set, (act) => act !== '-');
    expect(labelled).toBeGreaterThan(200);
    expect(right).toBe(found);
    expect(right / labelled).toBeGreaterThanOrEqual(least.acts);
  });

  it('has few mentions wrong or missing, those of acts that the register lacks among them', () => {
    const { found, labelled, right } = scoreOf(least.set, () => true);
    expect(right / found).toBeGreaterThanOrEqual(least.right);
    expect(right / labelled).toBeGreaterThanOrEqual(least.found);
  });
});

it.each(readText(`${folder}/none.txt`).trimEnd().split('\n'))('none: %s', (text) => {
  expect(actsIn(text)).toEqual([]);
});
