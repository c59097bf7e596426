import { readDocument } from '../../../src/document/read-document.ts';
import { recordOf } from '../../../src/ingest/read-standard.ts';
import { registry } from '../../ingest/registry.ts';
import { russian, whole } from '../../standard/sample.ts';
import { compare } from './compare/differences.ts';
import type { Gold, GoldCard, GoldSkill } from './compare/gold.ts';
import { pairsOf } from './compare/pairing.ts';
import { likeness } from './compare/words.ts';

const skills: readonly GoldSkill[] = [
  {
    text: 'Подготовка ткани',
    abilities: ['Осматривать ткань', 'Настилать ткань'],
    knowledge: ['Виды тканей', 'Свойства тканей'],
  },
];
const card: GoldCard = {
  item: 9,
  name: 'Портной',
  code: '7531-1-006',
  groupCode: '7531-1',
  level: 4,
  purpose: null,
  experience: null,
  education: ['Уровень образования: ТиПО', 'Швейное производство', 'Портной'],
  otherTitles: [],
  personalCompetences: ['Внимание'],
  relatedProfessions: [{ name: 'Закройщик', level: 5 }],
  functions: [
    { text: 'Раскрой изделия', mandatory: true, skills },
    {
      text: 'Пошив изделия',
      mandatory: true,
      skills: [{ text: 'Сборка деталей', abilities: ['Сметывать детали'], knowledge: ['Виды швов'] }],
    },
  ],
};
const gold: Gold = {
  language: 'ru',
  name: '«Швейное дело»',
  code: 'C14130001',
  version: 1,
  year: 2025,
  passportCards: [{ name: 'Портной', code: '7531-1-006', level: 4 }],
  developers: ['ТОО «Шов»'],
  terms: [],
  abbreviations: [],
  cards: [card],
  laws: [],
  faults: [],
};

/** The differences of the sample, in which some words are others, from the gold. */
function differencesOf(changedGold: Gold, from = '', to = ''): readonly string[] {
  const bytes = Buffer.from(whole(russian).replace(from, to));
  const record = recordOf(bytes, 'sample.txt', registry);
  return compare(changedGold, readDocument(bytes, 'sample.txt'), record).differences;
}

/** The gold with one card that is otherwise. */
function withCard(change: Partial<GoldCard>): Gold {
  return { ...gold, cards: [{ ...card, ...change }] };
}

it('has no differences where all is read as it was written', () => {
  expect(differencesOf(gold)).toEqual([]);
});

it('tells what is missing, what is read otherwise and what is too much', () => {
  const other = withCard({ personalCompetences: ['Внимание к мелочам', 'Слух'] });
  expect(differencesOf(other)).toEqual([
    'SILENT 9 Портной > personal competences: "Внимание к мелочам" is missing',
    'SILENT 9 Портной > personal competences: "Слух" is missing',
    'SILENT 9 Портной > personal competences: "Внимание" is not there',
  ]);
  expect(differencesOf(withCard({ level: 5, alsoAccept: { level: [4] } }))).toEqual([]);
  expect(differencesOf(withCard({ level: 5 }))).toEqual(['SILENT 9 Портной > level: "5" is read as "4"']);
});

it('says of a wrong fact that a finding stands on its line', () => {
  expect(
    differencesOf(
      withCard({ purpose: 'Шить одежду' }),
      'Требования к опыту',
      'Зачем нужен:\t|\tШить одежду\nТребования к опыту',
    ),
  ).toEqual(['REPORTED 9 Портной > purpose: "Шить одежду" is missing']);
});

it('tells of a fault of the document that no finding stands at', () => {
  const faults = [{ what: 'a misprint', card: 9, where: 'Виды швов' }];
  expect(differencesOf({ ...gold, faults })).toEqual(['MISSED 9 > a misprint: "Виды швов"']);
});

it('pairs each thing once, the most alike first', () => {
  expect(
    pairsOf(['one two three', 'one two', 'four'], ['one two', 'one two three four', 'five'], likeness),
  ).toEqual([
    { gold: 'one two three', read: 'one two three four' },
    { gold: 'one two', read: 'one two' },
    { gold: 'four', read: null },
    { gold: null, read: 'five' },
  ]);
});
