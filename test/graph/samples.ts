import type { LegalActRecord } from '../../src/model/act.ts';
import type { ActProvisions } from '../../src/model/provision.ts';
import { actRecord, replacementBy } from './records/act.ts';
import { contentsRecord } from './records/contents.ts';
import type { CardPlan, StandardPlan } from './records/plan.ts';
import { familyActivities } from './records/standard.ts';

const computers = 'Компьютерлік бағдарламаларды пайдалану әдістері';
const languageLaw = 'Қазақ тілін білу';

/** The acts that the samples name. */
export const acts: readonly LegalActRecord[] = [
  actRecord('act:K1100000518', 'Неке (ерлі-зайыптылық) және отбасы туралы', { kind: 'CODE' }),
  actRecord('act:K2300000224', 'Әлеуметтік кодекс', { kind: 'CODE', number: '224-VII' }),
  actRecord('act:Z020000345_', 'Баланың құқықтары туралы', {
    replacedBy: [replacementBy('act:K2300000224')],
  }),
  actRecord('act:P1200000382', 'Қорғаншылық қағидалары', { kind: 'GOVERNMENT_DECREE', number: '382' }),
];

/** What is known of the contents of two of them. */
export const contents: readonly ActProvisions[] = [
  contentsRecord('act:K1100000518', [
    'part:general',
    'section:4 part:general',
    'chapter:16 section:4',
    'article:119 chapter:16',
    'article:120 chapter:16',
    'chapter:17 section:4',
    'article:123 chapter:17',
  ]),
  contentsRecord('act:P1200000382', ['chapter:1', 'paragraph:1 chapter:1', 'paragraph:3 chapter:1']),
];

const familyCode = 'act:K1100000518';
const socialCode = 'act:K2300000224';
const childrenLaw = 'act:Z020000345_';

const departmentSpecialist: CardPlan = {
  item: 9,
  name: 'Отбасы және балалар істері жөніндегі бөлім маманы',
  code: '2635-6-005',
  level: 4,
  otherTitles: [{ text: 'Әлеуметтік жұмыс жөніндегі маман', code: '2635-3-001', level: null }],
  related: [
    { text: 'Отбасын сақтау жөніндегі маман', code: '2635-6-010', level: '5' },
    { text: 'Күзетші', code: '5414-1-001', level: '2-3' },
  ],
  regulations: ['ҚР СТ 1234'],
  experienceActs: [socialCode],
  functions: [
    {
      text: 'Өтінішті тіркеу',
      skills: [
        {
          text: 'Бастапқы жоспарларды жинау',
          abilities: ['Деректерді жинау', 'Әңгімелесуді дұрыс жүргізу'],
          knowledge: [computers, { text: 'Заңнамалық база', acts: [familyCode, socialCode, childrenLaw] }],
        },
        { text: 'Өтінішті тіркеу', abilities: ['Хаттарды тіркеу'], knowledge: [computers] },
      ],
    },
    {
      text: 'Қосымша функция',
      mandatory: false,
      skills: [
        { text: 'Деректер базасын толтыру', abilities: ['Деректерді жинау'], knowledge: [languageLaw] },
      ],
    },
  ],
};

const consultant: CardPlan = {
  item: 10,
  name: 'Отбасын сақтау жөніндегі маман',
  code: '2635-6-010',
  level: 5,
  functions: [
    {
      text: 'Өтінішті тіркеу',
      skills: [
        {
          text: 'Бастапқы жоспарларды жинау',
          abilities: ['Деректерді жинау'],
          knowledge: [{ text: 'Кодексті білу', acts: [`${familyCode}/article:120`] }, languageLaw],
        },
      ],
    },
  ],
};

const uncoded: CardPlan = {
  item: 11,
  name: 'Кодсыз маман',
  code: null,
  level: 6,
  functions: [{ text: 'Басқару', skills: [{ text: 'Жоспарлау', abilities: ['Жоспарлау'], knowledge: [] }] }],
};

export const family: StandardPlan = {
  code: 'Q87900002',
  name: 'Отбасы саясаты саласындағы қызметтер',
  cards: [departmentSpecialist, consultant, uncoded],
  scopeActs: [`${familyCode}/article:2`],
  findings: [
    { rule: 'occupation-code-missing', item: 11 },
    { rule: 'level-differs', item: 9 },
  ],
};

/** Shares statements, an act, a profession and two activities with `family`, and has what `family` refers to. */
export const security: StandardPlan = {
  code: 'N80100001',
  name: 'Жеке күзет қызметі',
  orderNumber: '716',
  orderDate: '2025-09-25',
  year: 2025,
  editionKey: 'v2500036980',
  activities: [...familyActivities.slice(0, 2), { level: 'group', code: '87.1', name: 'Күзет қызметтері' }],
  cards: [
    {
      item: 4,
      name: 'Күзетші',
      code: '5414-1-001',
      level: 3,
      related: [{ text: 'Отбасы ісі', code: '2635-6-005', level: '4' }],
      functions: [
        {
          text: 'Күзету',
          skills: [
            {
              text: 'Деректер базасын толтыру',
              abilities: ['Деректерді жинау', 'Байқау'],
              knowledge: [
                {
                  text: 'ЗАҢНАМАЛЫҚ база',
                  acts: [familyCode, `${familyCode}/article:300`, 'act:P1200000382/paragraph:3'],
                },
                { text: 'Басқа заң', acts: ['act:K2300000224|act:Z020000345_'] },
              ],
            },
          ],
        },
      ],
    },
    { ...consultant, item: 5, name: 'Отбасын сақтау маманы (күзет)' },
  ],
};

/** `plan` with the text of the last ability of its first skill corrected. */
export function corrected(plan: StandardPlan, text: string): StandardPlan {
  const [card, ...cards] = plan.cards;
  const [first, ...functions] = card?.functions ?? [];
  const [skill, ...skills] = first?.skills ?? [];
  if (!card || !first || !skill) throw new Error('The plan has no ability.');
  const abilities = [...skill.abilities.slice(0, -1), text];
  return {
    ...plan,
    cards: [
      { ...card, functions: [{ ...first, skills: [{ ...skill, abilities }, ...skills] }, ...functions] },
      ...cards,
    ],
  };
}
