import type { CardRecord, StandardRecord } from '../../src/model/standard.ts';
import { type Json, readGold } from '../gold/read-gold.ts';
import { editionOf } from './edition.ts';
import { alignmentDifferences } from './truth.ts';

const editions = ['215238', '75186-part'].map((name) => ({
  name,
  edition: editionOf(`seed/corpus/${name}`),
}));
const languages = ['kaz', 'rus'] as const;

/** Every row of a card as it stands, and what each function and skill holds, a line each. */
function read({ cardList, cards }: StandardRecord): readonly string[] {
  return [
    ...cardList.map(({ name, level }) => `list: ${name} ${level}`),
    ...cards.flatMap((card, index) => [
      ...rows(index + 1, {
        item: card.item,
        line: card.heading.places[0]?.number,
        name: card.name?.text,
        level: card.level,
        groupCode: card.groupCodeAsWritten?.text ?? '-',
        occupationCode: card.codeAsWritten?.text ?? '-',
        mandatoryInList: card.functionList.filter(({ mandatory }) => mandatory).length,
        additionalInList: card.functionList.filter(({ mandatory }) => !mandatory).length,
        educationRows: card.education.length,
        otherTitles: card.otherTitles.length,
        nationalStandards: card.technicalRegulations.length,
        competences: card.personalCompetences.length,
        relatedProfessions: card.relatedProfessions.map(({ level, text }) => `${level} ${text}`).join('; '),
      }),
      ...counts(
        index + 1,
        card.labourFunctions.map(({ skills }) =>
          skills.map((skill) => [skill.abilities.length, skill.knowledge.length] as const),
        ),
      ),
    ]),
  ];
}

/** The same lines out of the gold, where null means that the text is cut off before it. */
function readByHand(list: Json, cards: readonly Json[]): readonly string[] {
  return [
    ...list.map((entry: readonly string[]) => `list: ${entry.join(' ')}`),
    ...cards.flatMap((card, index) => [
      ...rows(index + 1, {
        ...card,
        nationalStandards: card.nationalStandards ?? 0,
        competences: card.competences ?? 0,
        relatedProfessions: (card.relatedProfessions ?? []).map((row: Json) => row.join(' ')).join('; '),
      }),
      ...counts(
        index + 1,
        card.functions.map((item: Json) =>
          item.skills.map((skill: Json) => [skill.abilities, skill.knowledge]),
        ),
      ),
    ]),
  ];
}

const keys = ['item', 'line', 'name', 'level', 'groupCode', 'occupationCode', 'mandatoryInList'];
keys.push('additionalInList', 'educationRows', 'otherTitles', 'nationalStandards', 'competences');
keys.push('relatedProfessions');

const rows = (card: number, values: Readonly<Record<string, unknown>>) =>
  keys.map((key) => `${card} ${key}: ${values[key]}`);

const counts = (card: number, functions: readonly (readonly (readonly [number, number])[])[]) =>
  functions.flatMap((skills, index) => [
    `${card}.${index + 1}: ${skills.length} skills`,
    ...skills.map(
      ([abilities, knowledge], at) =>
        `${card}.${index + 1}.${at + 1}: ${abilities} abilities, ${knowledge} knowledge`,
    ),
  ]);

const sectionsOf = (card: CardRecord) => card.labourFunctions.flatMap((item) => [item, ...item.skills]);
const plain = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(editions)('$name against what was read by hand', ({ name, edition }) => {
  const gold = readGold(`${name}/structure.json`);

  it.each(languages)('has what stands in it: %s', (language) => {
    const text = language === 'kaz' ? edition : (edition.translation as StandardRecord);
    const byHand: readonly Json[] = gold[language].cards;
    expect(read(text)).toEqual(readByHand(gold.list[language], byHand));
    const begins = byHand.flatMap(({ functions }) =>
      functions.flatMap((item: Json) => [item.begins, ...item.skills.map((skill: Json) => skill.begins)]),
    );
    const found = text.cards.flatMap(sectionsOf).map(({ quote }) => plain(quote.text));
    expect(found.map((words, index) => words.slice(0, begins[index].length))).toEqual(begins.map(plain));
  });

  it('aligns the two languages', () => {
    expect(alignmentDifferences(readGold(`${name}/alignment.json`), edition)).toEqual([]);
  });
});
