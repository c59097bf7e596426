import { expect, test } from '@jest/globals';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { standardRecord } from '../graph/records/standard.ts';

test('a standard of 15,000 nodes, twenty times the shipped one, loads in one transaction', async () => {
  // Five words of 1,500 each, so that texts share words as they do in documents.
  const letters = 'абвгдежз';
  const word = (number: number) =>
    `${[...number.toString(8)].map((digit) => letters.charAt(Number(digit))).join('')}тің`;
  const texts = Array.from({ length: 15_000 }, (_, index) =>
    [1, 7, 61, 613, 5_003].map((step) => word((step * index + 17 * (index >> 3)) % 1_500)).join(' '),
  );
  const cards = Array.from({ length: 150 }, (_, item) => ({
    item,
    name: `Маман ${item}`,
    code: null,
    level: 4,
    functions: [
      {
        text: 'Бағалау',
        skills: [{ text: 'Бағалау', abilities: texts.slice(item * 100, item * 100 + 100), knowledge: [] }],
      },
    ],
  }));
  const graph = await openTestGraph();
  try {
    const { created } = await loadStandard(graph, standardRecord({ code: 'L1', name: 'Үлкен', cards }));
    expect(created).toBeGreaterThan(15_000);
  } finally {
    await graph.close();
  }
}, 180_000);
