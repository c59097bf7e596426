import { actOfOrder } from '../../src/citation/index.ts';
import type { RegisteredAct } from '../../src/model/act.ts';
import type { AskedOrder } from '../../src/model/standard.ts';
import { registry } from './registry.ts';

const [first] = registry.acts;
if (first === undefined) throw new Error('The register is empty.');

/** The order by which the rules of dental care were approved, made one of a body. */
const order = (issuer: RegisteredAct['issuer'], more: Partial<RegisteredAct> = {}): RegisteredAct => ({
  ...first,
  id: 'act:order',
  kind: 'MINISTERIAL_ORDER',
  number: '716',
  adoptedOn: '2025-09-25',
  titles: { ru: 'Об утверждении правил оказания стоматологической помощи', kk: 'Қағидаларды бекіту туралы' },
  issuer,
  ...more,
});
const asked = (bodies: readonly string[], more: Partial<AskedOrder> = {}): AskedOrder => ({
  number: '716',
  date: '2025-09-25',
  bodies,
  standards: ['Жеке күзет қызметі', 'Частная охранная деятельность'],
  ...more,
});
const found = (question: AskedOrder, ...acts: readonly RegisteredAct[]) =>
  actOfOrder(question, { ...registry, acts });

const interior = {
  ru: 'Министр внутренних дел Республики Казахстан',
  kk: 'Қазақстан Республикасының Ішкі істер министрі',
};
const health = {
  ru: 'Министр здравоохранения Республики Казахстан',
  kk: 'Қазақстан Республикасының Денсаулық сақтау министрі',
};
const finance = {
  ru: 'Заместитель Премьер-Министра - Министр финансов Республики Казахстан',
  kk: 'Қазақстан Республикасының Қаржы министрі',
};

describe('an order is the act of its number and day', () => {
  it.each([
    ['Министерство внутренних дел Республики Казахстан', interior],
    ['Министра внутренних дел', interior],
    ['и.о. Министра внутренних дел Республики Казахстан', interior],
    ['Қазакстан Республикасының Ішкі істер министрлігі', interior],
    ['Ішкі істер министрінің м.а.', interior],
    ['Ішкі істерминистрінің', interior],
    ['Министерство финансов Республики Казахстан', finance],
    ['Первого заместителя Премьер-Министра Республики Казахстан - Министра финансов', finance],
    [
      'Агентство Республики Казахстан по регулированию и развитию финансового рынка',
      { ru: 'Председатель Агентства Республики Казахстан по регулированию и развитию финансового рынка' },
    ],
  ])('of the same body: %s', (body, issuer) => {
    expect(found(asked([body]), order(issuer))).toBe('act:order');
  });

  it('whose title names the standard, whoever issued it', () => {
    const title = { ru: 'Об утверждении профессионального стандарта «Частная  охранная деятельность»' };
    expect(found(asked([]), order({}, { titles: title }))).toBe('act:order');
  });
});

describe('an order is no act', () => {
  it.each([
    ['Министерство внутренних дел Республики Казахстан', health],
    ['Қазақстан Республикасы Ішкі істер министрлігі', health],
    ['Қазақстан Республикасы Сыртқы істер министрлігі', interior],
    ['Министерство иностранных дел Республики Казахстан', interior],
    ['Қазақстан Республикасының Қаржы нарығын реттеу және дамыту агенттігі', finance],
    ['Агентство Республики Казахстан по регулированию и развитию финансового рынка', finance],
    ['Министерство здравоохранения и социального развития Республики Казахстан', health],
    ['Министерство внутренних дел Республики Казахстан', {}],
    ['Министерство внутренних дел Республики Казахстан', { ru: 'Министр Республики Казахстан' }],
    ['Министерство', { ru: 'Министр внутренних дел' }],
    ['МВД', interior],
  ])('of another body, or where that is not known: %s', (body, issuer) => {
    expect(found(asked([body]), order(issuer))).toBe(null);
  });

  it('of another kind, number or day', () => {
    const [body] = [interior.ru];
    expect(found(asked([body]), order(interior, { kind: 'LAW' }))).toBe(null);
    expect(found(asked([body], { number: '717' }), order(interior))).toBe(null);
    expect(found(asked([body], { date: '2025-09-26' }), order(interior))).toBe(null);
  });

  it('where two fit, and where nothing says who issued it', () => {
    expect(found(asked([interior.ru]), order(interior), order(interior, { id: 'act:other' }))).toBe(null);
    expect(found(asked([]), order(interior))).toBe(null);
  });
});
