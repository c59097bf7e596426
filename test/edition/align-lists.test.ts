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

  it('that changed places are both paired where the words of one are sure', () => {
    const ours = ['Телефон арқылы келген тапсырыстарды тіркеу', 'Бос нөмірлер туралы ақпарат беру'];
    const theirs = [
      'Предоставлять информацию о свободных местах',
      'Регистрировать заявки, поступившие по телефону',
    ];
    expect(pairs(list(...ours), list(...theirs))).toEqual(['1=2', '2=1']);
  });

  it.each([
    ['the beginning', 0],
    ['the middle', 2],
    ['the end', 4],
  ])('are paired beside one that was put in at %s', (_, at) => {
    const more = [...russian.slice(0, at), 'Мытьё окон и витрин', ...russian.slice(at)];
    const places = [1, 2, 3, 4].map((place) => `${place}=${place > at ? place + 1 : place}`);
    expect(pairs(list(...kazakh), list(...more))).toEqual(places);
  });

  it('are no pair where each text has one that the other has not', () => {
    const ours = [...kazakh, 'Өртті су шашатын құралмен сөндіру', 'Тауарды қабылдау'];
    const theirs = [...russian, 'Мытьё окон и витрин', 'Приёмка товара'];
    expect(pairs(list(...ours), list(...theirs))).toEqual(['1=1', '2=2', '3=3', '4=4', '6=6']);
  });

  it('are found in a list that is much longer', () => {
    const long = ['Мытьё окон и витрин', 'Приёмка товара', ...russian, 'Перевозка грузов', 'Ремонт обуви'];
    expect(pairs(list(...kazakh.slice(1, 3)), list(...long))).toEqual(['1=4', '2=5']);
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
