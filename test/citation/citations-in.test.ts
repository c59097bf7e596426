import { citationsIn, citationsOf } from '../../src/citation/index.ts';
import { join, passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { registry } from './registry.ts';

const text = (context: string, line: number, words: string) =>
  ({ context, role: 'knowledge', passage: passageAt(words, line, 0) }) as const;

describe('citations in the texts of a record', () => {
  it('have an id of their context and quote, counted where it repeats', () => {
    const found = citationsIn(
      [
        text('knowledge:Q1/9/a', 5, '"Білім туралы" ҚР Заңы; "Білім туралы" ҚР Заңы'),
        text('knowledge:Q1/9/b', 6, '«Білім туралы» ҚР Заңы'),
      ],
      registry,
      december2023,
    );
    const ids = found.map(({ id }) => id);
    expect(ids[0]).toMatch(/^citation:Q1\/9\/a\/[0-9a-f]{16}$/u);
    expect(ids[1]).toBe(`${ids[0]}~2`);
    expect(ids[2]).toBe(ids[0]?.replace('/a/', '/b/'));
  });

  it('say what was found, where, and what it was resolved to', () => {
    const [found] = citationsOf(
      text('edition:x', 7, 'Бұл – "Білім туралы" ҚР Заңының 5-бабы.'),
      registry,
      null,
    );
    expect(found).toMatchObject({
      context: 'edition:x',
      role: 'knowledge',
      quote: { text: '"Білім туралы" ҚР Заңының 5-бабы', places: [{ number: 7, start: 6, end: 38 }] },
      mention: {
        title: 'Білім туралы',
        kind: 'LAW',
        number: null,
        date: null,
        registration: null,
        issuer: null,
        joint: null,
        part: null,
      },
      provision: { chapter: null, article: '5', paragraph: null, subparagraph: null },
      act: 'act:Z070000319_',
      resolvedBy: 'title',
      candidates: [],
    });
  });

  it('keep the places of every line that a mention stands on', () => {
    const passage = join([passageAt('Қазақстан Республикасының', 3, 4), passageAt('Еңбек кодексі', 4, 4)]);
    const [found] = citationsOf({ context: 'card:x', role: 'education', passage }, registry, null);
    expect(found?.quote.places).toMatchObject([
      { number: 3, start: 4, end: 29 },
      { number: 4, start: 4, end: 17 },
    ]);
  });

  it('understand a short name after the document has defined it', () => {
    const words = '"Кәсіптік біліктілік туралы" ҚР Заңының (бұдан әрі – Заң) 5-бабына сәйкес';
    const found = citationsIn(
      [
        text('edition:x', 1, words),
        text('card:x', 2, 'Заңның 7-бабы. Осы Заңның талаптары'),
        text('card:y', 3, 'Заңға сәйкес'),
      ],
      registry,
      null,
    );
    expect(found.map(({ act, quote }) => [act, quote.text])).toEqual([
      ['act:Z2300000014', '"Кәсіптік біліктілік туралы" ҚР Заңының (бұдан әрі – Заң) 5-бабына'],
      ['act:Z2300000014', 'Заңның 7-бабы'],
      ['act:Z2300000014', 'Заңға'],
    ]);
    expect(citationsOf(text('card:y', 3, 'Заңға сәйкес'), registry, null)).toEqual([]);
  });

  it('take the paragraph and subparagraph of the article', () => {
    const kk = '«Пошта туралы» ҚР Заңының 4-бабы 1-тармағының 2) тармақшасына';
    const ru = 'подпунктом 2) пункта 1 статьи 4 Закона РК «О почте»';
    for (const words of [kk, ru]) {
      const [found] = citationsOf(text('card:x', 1, words), registry, null);
      expect(found?.provision).toMatchObject({ article: '4', paragraph: '1', subparagraph: '2' });
    }
  });

  it('are exactly the words at their places, on any text', () => {
    const words = 'ҚР  Еңбек\u00a0кодексінежәне «Білім туралы»ҚРЗаңы';
    const found = citationsOf(text('card:x', 1, words), registry, null);
    expect(found).toHaveLength(2);
    for (const { quote } of found)
      expect(quote.places.map(({ start, end }) => words.slice(start, end)).join('')).toBe(quote.text);
  });
});
