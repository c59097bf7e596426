import { alignLists } from '../../src/edition/align-lists.ts';
import { dictionaryOf } from '../../src/edition/dictionary.ts';
import type { Comparable } from '../../src/edition/likeness.ts';
import { readTranslations } from '../../src/registry/translations.ts';

const dictionary = dictionaryOf(readTranslations());
const list = (...texts: readonly string[]): readonly Comparable[] =>
  texts.map((text, index) => ({ text, number: index + 1, size: 0, code: null }));
const pairs = (kazakh: readonly Comparable[], russian: readonly Comparable[]) =>
  alignLists(kazakh, russian, dictionary).map((pair) => `${pair.kazakh + 1}=${pair.russian + 1}`);

const kazakh = ['Құжаттарды тіркеу', 'Жабдықты тексеру', 'Қызметкерлерді оқыту', 'Есеп беруді дайындау'];
const russian = [
  'Регистрация документов',
  'Проверка оборудования',
  'Обучение работников',
  'Подготовка отчетности',
];

describe('statements of two languages', () => {
  it('are paired in their order', () => {
    expect(pairs(list(...kazakh), list(...russian))).toEqual(['1=1', '2=2', '3=3', '4=4']);
  });

  it('are paired beside one that only a list has', () => {
    const less = russian.filter((_, index) => index !== 1);
    expect(pairs(list(...kazakh), list(...less))).toEqual(['1=1', '3=2', '4=3']);
  });

  it('are paired by their words where they changed places', () => {
    const [first, second, third, fourth] = russian as [string, string, string, string];
    expect(pairs(list(...kazakh), list(first, third, second, fourth))).toEqual(['1=1', '2=3', '3=2', '4=4']);
  });

  it('are no pair where nothing but the place speaks for it', () => {
    expect(pairs(list('Өртті сөндіру'), list('Ведение бухгалтерского учета предприятия, 2014'))).toEqual([]);
  });

  it('are paired by their code whatever their names and places', () => {
    const card = (text: string, code: string): Comparable => ({ text, number: null, size: 1, code });
    const ours = [card('Агроном', '2132-1-004'), card('Механизатор', '8341-2-010')];
    const theirs = [card('Тракторист-машинист', '8341-2-010'), card('Полевод', '2132-1-004')];
    expect(pairs(ours, theirs)).toEqual(['1=2', '2=1']);
  });
});
