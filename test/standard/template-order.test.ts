import { readLabels } from '../../src/registry/labels.ts';
import { templateOrder, unfamiliarLabel } from '../../src/standard/template-order.ts';

const labels = readLabels();

/** Rows of the table that stand in no order: words for chapters and notes, chapters themselves, persons. */
const outside = labels.filter(({ key, chapter }) => chapter || /^(?:chapter|note|contact)$/u.test(key));
const ordered = templateOrder.flatMap(([part, keys]) => keys.map((key) => `${part} ${key}`));

describe('the order of the template', () => {
  it('has every row of the table once, in its part, and no other', () => {
    const rows = labels.filter((label) => !outside.includes(label)).map(({ part, key }) => `${part} ${key}`);
    expect([...ordered].sort()).toEqual([...new Set(rows)].sort());
  });

  it('has the rows of each part in the order of the table', () => {
    for (const part of new Set(templateOrder.map(([one]) => one))) {
      const keys = labels.filter((label) => !outside.includes(label) && label.part === part);
      const own = templateOrder.flatMap(([one, keysOfPart]) => (one === part ? keysOfPart : []));
      expect(own).toEqual([...new Set(keys.map(({ key }) => key))]);
    }
  });

  it('gives a label of its own the part and the number that the table gives the row', () => {
    for (const { key, part, numbered, wording } of labels.filter((label) => !outside.includes(label)))
      expect(unfamiliarLabel('', key, wording)).toMatchObject({ part, numbered, chapter: false });
  });
});
