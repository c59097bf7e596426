import { dictionaryOf } from '../../src/edition/dictionary.ts';
import { splitsOf } from '../../src/edition/splits.ts';
import type { StatementRecord } from '../../src/model/standard.ts';
import { readTranslations } from '../../src/registry/translations.ts';

const dictionary = dictionaryOf(readTranslations());

/** Statements by id and text. */
const list = (texts: Readonly<Record<string, string>>): readonly StatementRecord[] =>
  Object.entries(texts).map(([id, text]) => ({
    id,
    wording: '',
    number: null,
    numberAsWritten: null,
    quote: { text, places: [] },
  }));

const whole = list({
  a: 'Құжаттарды тіркеу',
  b: 'Жабдықты тексеру және қызметкерлерді оқыту',
  c: 'Есеп беруді дайындау',
});

const found = (texts: Readonly<Record<string, string>>) =>
  splitsOf(whole, list(texts), dictionary).map((split) => [
    split.whole.id,
    ...split.parts.map(({ id }) => id),
  ]);

describe('one item that the other text has as two', () => {
  it('is seen whichever of the two it is aligned with', () => {
    const [checking, teaching] = ['Проверка оборудования', 'Обучение работников'];
    const around = { a: 'Регистрация документов', c: 'Подготовка отчетности' };
    expect(found({ a: around.a, b: checking, x: teaching, c: around.c })).toEqual([['b', 'b', 'x']]);
    expect(found({ a: around.a, x: checking, b: teaching, c: around.c })).toEqual([['b', 'x', 'b']]);
  });

  it.each([
    ['the item that is more says something else', 'Проверка оборудования', 'Мытьё окон и витрин'],
    ['the partner says it all', 'Проверка оборудования и обучение работников', 'Обучение работников'],
    ['the part has a number that the whole has not', 'Проверка оборудования', 'Обучение 12 работников'],
  ])('is not said where %s', (_, partner, more) => {
    expect(found({ a: 'Регистрация документов', b: partner, x: more })).toEqual([]);
  });

  it('is not said of parts that do not follow each other', () => {
    const apart = { b: 'Проверка оборудования', c: 'Подготовка отчетности', x: 'Обучение работников' };
    expect(found(apart)).toEqual([]);
  });
});
