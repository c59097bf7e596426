import { namedIn } from '../../src/act/named-act.ts';
import { firstOf } from '../../src/act/words.ts';
import { actReader } from '../../src/ingest/read-acts.ts';
import type { ActKind } from '../../src/model/act.ts';

const { words, find } = actReader();
const day = ' от 5 мая 2016 года № 5';

describe('an act that is named', () => {
  it.each<[string, ActKind | undefined, string | undefined]>([
    ['решением Зайсанского районного маслихата', 'OTHER', 'Зайсанский районный маслихат'],
    ['Решение маслихата города Астаны', 'OTHER', 'Маслихат города Астаны'],
    ['решением Семипалатинского городского Совета', 'OTHER', 'Семипалатинский городской Совет'],
    ['решением акима города Алматы', 'OTHER', 'Аким города Алматы'],
    ['распоряжением акима Алматинской области', 'OTHER', 'Аким Алматинской области'],
    ['постановлением Верховного Совета РК', 'OTHER', 'Верховный Совет РК'],
    ['приказом Управляющего Делами Президента РК', 'MINISTERIAL_ORDER', 'Управляющий Делами Президента РК'],
    [
      'приказом Первого заместителя Премьер-Министра РК – Министра финансов РК',
      'MINISTERIAL_ORDER',
      'Первый заместитель Премьер-Министра РК - Министр финансов РК',
    ],
    ['постановлением Правительства РК', 'GOVERNMENT_DECREE', 'Правительство РК'],
    ['приказом Главного государственного врача', 'MINISTERIAL_ORDER', 'Главного государственного врача'],
  ])('%s: %s, %s', (text, kind, ru) => {
    expect(namedIn(text + day, words, find)).toEqual({
      kind,
      number: '5',
      adopted: '2016-05-05',
      issuer: { ru },
    });
  });

  it.each<[string, ActKind | undefined]>([
    ['Зайсан аудандық мәслихатының 2016 жылғы 5 мамырдағы № 5 шешімімен', 'OTHER'],
    ['ҚР Президентінің Іс басқарушысының 2016 жылғы 5 мамырдағы № 5 бұйрығымен', 'MINISTERIAL_ORDER'],
  ])('%s: %s', (text, kind) => {
    expect(namedIn(text, words, find)).toMatchObject({ kind, number: '5', adopted: '2016-05-05' });
  });

  it('says no kind where its words say none, or a court spoke', () => {
    expect(namedIn('решением районного суда от 5 мая 2016 года', words, find)).not.toHaveProperty('kind');
    expect(namedIn('документом от 5 мая 2016 года № 5', words, find)).not.toHaveProperty('kind');
  });

  it('is of one kind by its words', () => {
    for (const { kind, examples } of words.heads)
      for (const example of examples) {
        const kinds = words.heads.filter((row) => firstOf(example, [row]) !== null).map((row) => row.kind);
        expect([example, kinds]).toEqual([example, [kind]]);
      }
  });
});
