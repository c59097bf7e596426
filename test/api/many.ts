import type { LegalActRecord } from '../../src/model/act.ts';
import type { ActProvisions } from '../../src/model/provision.ts';
import { actRecord, replacementBy } from '../graph/records/act.ts';
import { contentsRecord } from '../graph/records/contents.ts';
import type { CardPlan, StandardPlan } from '../graph/records/plan.ts';

/** Enough of everything that every list has several pages. Some names are the same on purpose: ties go by id. */

const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];

const kinds = ['LAW', 'CODE', 'GOVERNMENT_DECREE', 'MINISTERIAL_ORDER'] as const;

/** One new act whose day is known, one whose day is not: by an old one that ceased, and by one that has not. */
const replacements: Readonly<Record<number, Partial<LegalActRecord>>> = {
  8: { replacedBy: [replacementBy('act:T001', { isRenewal: true })] },
  9: { replacedBy: [replacementBy('act:T006')] },
  0: { replacedBy: [replacementBy('act:T006')] },
};

export const manyActs: readonly LegalActRecord[] = Array.from({ length: 12 }, (_, index) =>
  actRecord(`act:T${String(index).padStart(3, '0')}`, `${letters[(index * 5) % 12]} туралы`, {
    kind: kinds[index % kinds.length] ?? 'LAW',
    number: index % 4 === 0 ? null : String(index),
    adoptedOn: index % 5 === 0 ? null : `20${10 + index}-01-15`,
    ...bounds(index),
    ...replacements[index],
  }),
);

/** Each way in which the days of an act can be known. */
function bounds(index: number): Partial<LegalActRecord> {
  const day = (earliest: string | null, latest: string | null) => ({ earliest, latest, note: null });
  return [
    { inForceFrom: null, ceasedOn: null },
    { inForceFrom: day('2015-01-01', '2015-01-01'), ceasedOn: null },
    { inForceFrom: day('2015-01-01', '2016-01-01'), ceasedOn: day('2020-03-01', '2020-03-31') },
    { inForceFrom: null, ceasedOn: day(null, '2021-01-01') },
    { inForceFrom: day('2027-01-01', null), ceasedOn: null },
    { inForceFrom: day(null, null), ceasedOn: day(null, null) },
  ][index % 6] as Partial<LegalActRecord>;
}

/** Six of the articles that cards cite, in two chapters. */
export const manyContents: readonly ActProvisions[] = [
  contentsRecord('act:T001', [
    ...['chapter:1', 'article:1 chapter:1', 'article:2 chapter:1', 'article:3 chapter:1'],
    ...['chapter:2', 'article:4 chapter:2', 'article:5 chapter:2', 'article:6 chapter:2'],
  ]),
];

/** Seven standards with five cards each; some cards describe one profession, some have no code. */
export const manyStandards: readonly StandardPlan[] = Array.from({ length: 7 }, (_, standard) => ({
  code: `T${standard}0000000`,
  name: `${letters[(standard * 3) % 7]} стандарты`,
  orderNumber: String(standard + 1),
  orderDate: '2024-02-29',
  cards: Array.from({ length: 5 }, (_, card) => cardPlan(standard, card)),
  scopeActs: ['act:T001'],
  findings: [
    { rule: 'occupation-code-missing', item: 5 },
    { rule: 'knowledge-missing', item: 1 },
  ],
}));

function cardPlan(standard: number, card: number): CardPlan {
  const index = standard * 5 + card;
  const code = card === 4 ? null : `26${10 + (index % 6)}-${1 + (index % 3)}-00${1 + (index % 4)}`;
  return {
    item: card + 1,
    name: `${letters[(index * 11) % letters.length]} маманы`,
    code,
    level: 3 + (index % 5),
    experienceActs: [`act:T${String(index % 10).padStart(3, '0')}`],
    related: [{ text: 'туыс', code: '2610-1-001', level: '3' }],
    functions: [
      {
        text: `Функция ${index % 9}`,
        mandatory: index % 2 === 0,
        skills: [
          {
            text: `${letters[(index * 7) % letters.length]} дағдысы`,
            abilities: [`Қабілет ${index % 8}`, 'Ортақ қабілет'],
            knowledge: [
              `Білім ${index % 12}`,
              {
                text: `Заңнамалық база ${index % 3}`,
                acts: [`act:T001/article:${1 + (index % 8)}`, `act:T${String(index % 7).padStart(3, '0')}`],
              },
            ],
          },
        ],
      },
    ],
  };
}
