import type { CardPlan, ItemPlan, OccupationPlan, SkillPlan, StandardPlan } from './records/plan.ts';
import { acts } from './samples.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const codes = ['2635-6-005', '2635-6-010', '5414-1-001', '2635-7-006'];
const items = [1, 2, 3, 4];

const words = ['жинау', 'Жинау', 'тіркеу', 'бағалау', 'басқару', 'жоспарлау'];

/** Some of the same letters, some that differ in a word. */
const statements = [
  ...words,
  'жи-нау',
  'деректі жинау',
  'дерек-ті жинау',
  'Деректі тіркеу',
  'деректі толық жинау',
  'деректі толық тіркеу',
  'деректітолық жинау беру',
  'деректі толық жинау беру',
];

/** Two words of one Russian word, and one that is the same in both languages. */
const translations = {
  жинау: 'сбор',
  'жи-нау': 'сбор',
  тіркеу: 'учет',
  бағалау: 'учёт',
  'деректі жинау': 'сбор данных',
  'дерек-ті жинау': 'сбор дан-ных',
  'тіркеу заңы': 'закон об учете',
  'бағалау заңы': 'закон об учёте',
};

/**
 * A plan from few words, so that everything is shared, repeated and moved about: the same texts in any layer, the
 * same professions in several standards, references to codes and names that come and go.
 */
export function randomPlan(random: () => number, code: string, version: number): StandardPlan {
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(from: readonly Item[]): Item => from[below(from.length)] as Item;
  const some = <Item>(most: number, make: () => Item): Item[] =>
    Array.from({ length: below(most + 1) }, make);
  const word = () => pick(words);
  const statement = () => pick(statements);
  const provision = () => pick(['', '', '/article:120', '/article:5', '/article:300', '/paragraph:3']);
  const act = () =>
    pick([
      ...acts.map(({ id }) => `${id}${provision()}`),
      `act:unknown${provision()}`,
      `${acts[0]?.id}|${acts[1]?.id}`,
      '?',
    ]);
  const someActs = (most: number) => [...new Set(some(most, act))];
  const item = (share: number) => (): ItemPlan =>
    random() < share ? { text: `${statement()} заңы`, acts: someActs(3) } : statement();
  const skill = (): SkillPlan => ({
    text: statement(),
    acts: random() < 0.2 ? someActs(1) : [],
    abilities: some(3, item(0.2)),
    knowledge: some(3, item(0.5)),
  });
  const occupation = (): OccupationPlan => ({
    text: word(),
    code: random() < 0.5 ? pick(codes) : null,
    level: pick([null, '4', '4-5', '3 – 4', '3.2', 'жоқ']),
  });
  const card = (item: number): CardPlan => ({
    item,
    name: word(),
    code: pick([...codes, null]),
    level: pick([3, 4, 5, null]),
    functions: some(2, () => ({
      text: statement(),
      acts: random() < 0.2 ? someActs(1) : [],
      mandatory: random() < 0.7,
      skills: some(2, skill),
    })),
    otherTitles: distinct(some(2, occupation)),
    related: distinct(some(3, occupation)),
    experienceActs: someActs(2),
  });
  return {
    code,
    name: word(),
    editionKey: `${code}-${version}`,
    version,
    orderDate: pick(['2022-01-01', '2023-01-01', null]),
    orderNumber: String(version),
    cards: items.filter(() => random() < 0.6).map(card),
    scopeActs: someActs(2),
    activities: [
      { level: 'section', code: pick(['Q', 'N']), name: word() },
      { level: 'division', code: '87', name: word() },
    ],
    findings: [{ rule: 'level-differs', item: pick(items) }],
    ...(code.endsWith('2') && { translations }),
  };
}

function distinct<Item>(plans: readonly Item[]): Item[] {
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
}
