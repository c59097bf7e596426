import type { NamedAct } from '../../src/model/act-row.ts';
import { actIndex } from '../../src/registry/act-index.ts';
import { isSameAct } from '../../src/registry/same-act.ts';

const order: NamedAct = {
  kind: 'MINISTERIAL_ORDER',
  number: '12',
  adopted: '2020-06-01',
  issuer: { ru: 'Министр финансов Республики Казахстан' },
};
const law: NamedAct = { kind: 'LAW', number: '226-V', adopted: '2014-07-03' };

describe('two acts', () => {
  it.each<[string, NamedAct, NamedAct, boolean]>([
    ['a law by number and day, with and without its convocation', law, { ...law, number: '226' }, true],
    ['a law of another day', law, { ...law, adopted: '2014-07-04' }, false],
    ['a law and a code of one number and day', law, { ...law, kind: 'CODE' }, false],
    [
      'a law of another code in the reference bank',
      { ...law, zanCode: '1' },
      { ...law, zanCode: '2' },
      false,
    ],
    ['orders of one number and day whose issuers are not known', order, { ...order, issuer: {} }, false],
    [
      'orders of one issuer, in another case',
      order,
      { ...order, issuer: { ru: 'Министра финансов Республики Казахстан' } },
      true,
    ],
    [
      'orders of a minister who is more',
      order,
      { ...order, issuer: { ru: 'Заместитель Премьер-Министра - Министр финансов Республики Казахстан' } },
      true,
    ],
    [
      'orders of two ministers',
      order,
      { ...order, issuer: { ru: 'Министр юстиции Республики Казахстан' } },
      false,
    ],
    [
      'orders of one registration',
      { ...order, registration: '7' },
      { ...order, issuer: {}, registration: '7' },
      true,
    ],
    ['orders of two registrations', { ...order, registration: '7' }, { ...order, registration: '8' }, false],
    [
      'orders of one title',
      { ...order, titles: { kk: 'Қағидаларды бекіту туралы' } },
      { ...order, issuer: { kk: 'Министр' }, titles: { kk: 'ҚАҒИДАЛАРДЫ БЕКІТУ ТУРАЛЫ' } },
      true,
    ],
    [
      'constitutions of one day',
      { kind: 'CONSTITUTION', adopted: '1995-08-30' },
      { kind: 'CONSTITUTION', adopted: '1995-08-30' },
      true,
    ],
    [
      'codes without a number and with other titles',
      { kind: 'CODE', adopted: '1993-01-23', titles: { ru: 'А' } },
      { kind: 'CODE', adopted: '1993-01-23', titles: { ru: 'Б' } },
      false,
    ],
  ])('%s', (_, one, other, same) => {
    expect([isSameAct(one, other), isSameAct(other, one)]).toEqual([same, same]);
  });

  it('are both found where the ids say one and the day another', () => {
    const row = (id: string, zanCode: string, number: string) =>
      ({
        id,
        zanCode,
        number,
        kind: 'LAW',
        adopted: '2014-07-03',
        titles: { ru: id },
        evidence: 'official',
      }) as const;
    const index = actIndex([row('zan-1', '1', '226-V'), row('K1400000227', '2', '227-V')]);
    const found = index.find({ zanCode: '1', adiletId: 'K1400000227' });
    expect(found.map(({ id }) => id)).toEqual(['zan-1', 'K1400000227']);
  });

  it('are found no more by what a row that was replaced said', () => {
    const said = { kind: 'LAW', number: '226-V', adopted: '2014-07-03' } as const;
    const row = { id: 'zan-1', zanCode: '1', ...said, titles: {}, evidence: 'official' } as const;
    const index = actIndex([row]);
    index.add({ ...row, zanCode: '2', adopted: '2014-07-04', adiletId: 'Z1400000226' });
    const found = (named: NamedAct) => index.find(named).map(({ id }) => id);
    expect([found({ zanCode: '1' }), found(law)]).toEqual([[], []]);
    expect([found({ zanCode: '2' }), found({ adiletId: 'Z1400000226' })]).toEqual([['zan-1'], ['zan-1']]);
  });
});
