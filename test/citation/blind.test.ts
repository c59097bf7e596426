import { citationsIn } from '../../src/citation/index.ts';
import { passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { readText, readTsv } from './gold.ts';
import { registry } from './registry.ts';

const folder = 'test/citation/gold/blind';

/** The acts that a text of a knowledge item cites, those of short names that it defines among them; "-" where none was chosen. */
function actsIn(text: string): readonly string[] {
  const texts = [{ context: 'statement', role: 'knowledge' as const, passage: passageAt(text, 1, 0) }];
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

const sets = [
  ['a', 0.99],
  ['b', 0.98],
] as const;

describe.each(sets)('the blind set %s', (set, recall) => {
  it('has no act wrong, and few missing', () => {
    const { found, labelled, right } = scoreOf(set, (act) => act !== '-');
    expect(labelled).toBeGreaterThan(200);
    expect(right).toBe(found);
    expect(right / labelled).toBeGreaterThanOrEqual(recall);
  });

  it('has few mentions wrong or missing, those of acts that the register lacks among them', () => {
    const { found, labelled, right } = scoreOf(set, () => true);
    expect(right / found).toBeGreaterThanOrEqual(0.99);
    expect(right / labelled).toBeGreaterThanOrEqual(0.98);
  });
});

it.each(readText(`${folder}/none.txt`).trimEnd().split('\n'))('none: %s', (text) => {
  expect(actsIn(text)).toEqual([]);
});
