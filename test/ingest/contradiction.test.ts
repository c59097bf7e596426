import { contradictionIn } from '../../src/ingest/contradiction.ts';
import type { SaidOfAct } from '../../src/model/act-reading.ts';
import type { NamedAct } from '../../src/model/act-row.ts';

const order: NamedAct = {
  kind: 'MINISTERIAL_ORDER',
  number: '71',
  adopted: '2020-06-01',
  issuer: { ru: 'Министр финансов Республики Казахстан' },
};
const by = (named: NamedAct): SaidOfAct => ({ ...order, replacedBy: [{ named }], sources: [] });

describe('an act that is said to be replaced', () => {
  it.each<[string, NamedAct, RegExp | null]>([
    ['by itself, as its issuer says', order, /replaced by itself/u],
    ['by its own code', { zanCode: '5' }, /replaced by itself/u],
    [
      'by the order of another minister of that number and day',
      { ...order, issuer: { ru: 'Министр юстиции Республики Казахстан' } },
      null,
    ],
    ['by an order of that number and day whose issuer is not said', { ...order, issuer: {} }, null],
  ])('%s', (_, named, expected) => {
    const said = { ...by(named), zanCode: '5' };
    if (expected === null) expect(contradictionIn(said)).toBeNull();
    else expect(contradictionIn(said)).toMatch(expected);
  });
});
