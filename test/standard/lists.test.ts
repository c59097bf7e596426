import { nameEnd, readLevel } from '../../src/standard/level.ts';
import { changed, kazakh, outline, read, rules, russian, whole } from './sample.ts';

const samples = [
  ['russian', russian, 'Дополнительные трудовые функции:	|	-', 'отсутствуют'],
  ['kazakh', kazakh, 'Қосымша еңбек функциялары:	|	-', 'жоқ'],
] as const;

describe.each(samples)('lists of a card, %s', (_, sample, row, nothing) => {
  it('have no entry where a word says that there is none', () => {
    const usual = read(whole(sample));
    const standard = changed(sample, [row, row.replace('-', nothing)]);
    expect(standard.cards[0]?.functionList).toEqual(usual.cards[0]?.functionList);
    expect(rules(standard)).toEqual(rules(usual));
  });

  it('have no knowledge where a word says that none is needed', () => {
    const knowledge = { russian: 'Знания:1. Виды швов.', kazakh: 'Білімдер:1. Тігіс түрлері.' }[_];
    for (const word of [nothing, { russian: 'Не требуются', kazakh: 'Талап етілмейді' }[_]]) {
      const standard = changed(sample, [knowledge, `${knowledge.split(':')[0]}: ${word}.`]);
      expect(standard.cards[0]?.labourFunctions[1]?.skills[0]?.knowledge).toEqual([]);
      expect(rules(standard)).not.toContain('knowledge-missing');
    }
  });
});

describe.each([
  ['russian', russian, 'Глава 4. Технические данные профессионального стандарта', 'Глава 4. Прочее'],
  ['kazakh', kazakh, '4-тарау. Кәсіптік стандарттың техникалық деректері', '4-тарау. Өзгелер'],
] as const)('the chapter after the cards, %s', (_, sample, heading, other) => {
  const usual = read(whole(sample));

  it('ends the last card under any name, which is reported', () => {
    const standard = changed(sample, [heading, other]);
    expect(standard.cards.map(outline)).toEqual(usual.cards.map(outline));
    expect(standard.technical.version?.text).toBe(usual.technical.version?.text);
    expect(standard.findings).toContainEqual(
      expect.objectContaining({ rule: 'label-unfamiliar', actual: other }),
    );
  });

  it('is none whose number is not the next, and is reported', () => {
    const standard = changed(sample, [heading, other.replace('4', '7')]);
    expect(rules(standard)).toContain('label-not-recognised');
  });
});

it.each([
  ['Пекарь 3 уровня ОРК', 'Пекарь', 3],
  ['Наубайшы СБШ-нің 4-деңгейі', 'Наубайшы', 4],
  ['Аудармашы – СБШ 6-деңгейі', 'Аудармашы', 6],
  ['Гид-переводчик, экскурсовод 5-й уровень ОРК', 'Гид-переводчик, экскурсовод', 5],
  ['Переводчик (синхронист) - 7-й уровень ОРК', 'Переводчик (синхронист)', 7],
  ['Технолог, уровень квалификации – 6', 'Технолог', 6],
  ['Маман - СБШ бойынша біліктілік деңгейі 5', 'Маман', 5],
  ['Мастер', 'Мастер', null],
])('"%s" names a profession and its level', (text, name, level) => {
  const end = nameEnd(text);
  expect([text.slice(0, end), readLevel(text.slice(end))]).toEqual([name, level]);
});
