import type { StandardRecord } from '../../src/model/standard.ts';
import { kazakh, read as readText, russian, whole } from '../standard/sample.ts';

const rule = 'abbreviation-undefined';
const samples = {
  ru: {
    sample: russian,
    list: '3. Сокращения:\n1) ТиПО – техническое и профессиональное образование;\n2) ОРК – отраслевая рамка;\n3) ОКЭД – классификатор;\n',
    skill: 'Осматривать ткань',
  },
  kk: {
    sample: kazakh,
    list: '3. Қысқартулар:\n1) ТжКБ – техникалық және кәсіптік білім;\n2) СБШ – салалық шеңбер;\n3) ЭҚЖЖ – жіктеуіш;\n',
    skill: 'Матаны қарау',
  },
};

/** What is said to be unexplained in a sample with such a list and more words in a skill. */
function unexplained(language: keyof typeof samples, words: string): string | null | undefined {
  const { sample, list, skill } = samples[language];
  const text = whole(sample)
    .replace(/(?=.*(?:Паспорт|паспорты))/u, list)
    .replace(skill, `${skill}, ${words}`);
  const standard: StandardRecord = readText(text);
  expect(standard.abbreviations.length).toBeGreaterThan(0);
  expect(standard.source.language).toBe(language);
  return standard.findings.find((finding) => finding.rule === rule)?.actual;
}

describe('abbreviations that no list explains', () => {
  it.each([
    ['ru', 'ткани ІV и ХІІ групп, в том числе ІХ и УІІІ'],
    ['kk', 'ІІІ және ХІV топтары'],
    ['ru', 'ТК РК, Закон по ТР ТС 017/2011 и СН РК 1.02-2012'],
    ['kk', 'ҚР ЕК және КО ТР 017/2011'],
  ] as const)('%s: %s are known to every reader', (language, words) => {
    expect(unexplained(language, words)).toBeUndefined();
  });

  it.each([
    ['ru', 'ІХ группа ВТШ', 'ВТШ'],
    ['kk', 'ІХ топ ЖТМ', 'ЖТМ'],
    ['ru', 'согласно ЕТКС', 'ЕТКС'],
    ['kk', 'БТБА бойынша', 'БТБА'],
  ] as const)('%s: %s are reported without what every reader knows', (language, words, found) => {
    expect(unexplained(language, words)).toBe(found);
  });
});
