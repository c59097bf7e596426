import { foldedNumber } from '../../src/text/act-number.ts';
import { splitRunTogether } from '../../src/text/case-boundary.ts';
import { findDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/fold.ts';
import { languageOf } from '../../src/text/language.ts';
import { normalise } from '../../src/text/normalise.ts';
import { findCodes } from '../../src/text/occupation-code.ts';
import { join, passageAt, passageOf, quote, slice, trim } from '../../src/text/passage.ts';
import { similarity } from '../../src/text/similarity.ts';
import { sortKey } from '../../src/text/sort-key.ts';

const samples = [
  'Неке (ерлі-зайыптылық) және отбасы туралы',
  '  «Об образовании» — закон № 319-III ',
  'ЁЛКА, Ёжик; Әлеуметтік Кодексіне.',
  'й and Й in two pieces: й',
  'Latin A in Cyrillic: Aлматы, Kәсіп',
];

describe('passage', () => {
  it('slices and trims without losing places', () => {
    const passage = trim(slice(passageAt('  abc def  ', 3, 10), 1, 9));
    expect(passage).toEqual({
      text: 'abc def',
      pieces: [{ offset: 0, length: 7, number: 3, start: 12, end: 19 }],
    });
    expect(trim(passage)).toEqual(passage);
  });

  it('joins lines and finds each again', () => {
    const joined = join([passageAt('first', 1, 0), passageAt('second', 2, 4)]);
    expect(joined.text).toBe('first second');
    expect(slice(joined, 3, 9).pieces).toEqual([
      { offset: 0, length: 2, number: 1, start: 3, end: 5 },
      { offset: 3, length: 3, number: 2, start: 4, end: 7 },
    ]);
    expect(passageOf(quote(joined) ?? { text: '', places: [] })).toEqual(joined);
  });
});

describe('a character that the file writes otherwise', () => {
  const entity = { offset: 1, length: 1, number: 1, start: 1, end: 8 };
  const passage = join([
    { text: 'a«b', pieces: [entity] },
    { text: '2. c', pieces: [] },
  ]);

  it('keeps its place whole, one without any has none', () => {
    expect(slice(passage, 1, 2)).toEqual({ text: '«', pieces: [{ ...entity, offset: 0 }] });
    expect(slice(passage, 2)).toEqual({ text: 'b 2. c', pieces: [] });
    expect(quote(slice(passage, 2))).toBeNull();
  });
});

describe('fold', () => {
  it.each(samples)('is done once: %s', (text) => {
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  });

  it.each(samples)('knows where each letter comes from: %s', (text) => {
    const { text: folded, offsets } = fold(text);
    expect(offsets).toHaveLength(folded.length + 1);
    for (const [index, offset] of offsets.slice(0, -1).entries())
      expect(fold(text.slice(offset, offsets[index + 1])).text.startsWith(folded[index] ?? '?')).toBe(true);
  });

  it('does not see how words are spaced, cased, composed or typed', () => {
    const forms = ['Әлеуметтік кодекс', 'ӘЛЕУМЕТТІККОДЕКС', 'әлеуметтік-кодекс', 'Әлeyмeттiк кoдeкс'];
    expect(new Set(forms.map((form) => fold(form).text)).size).toBe(1);
    expect(fold('й'.normalize('NFD')).text).toBe('й');
  });
});

describe('normalise', () => {
  it.each(samples)('is done once: %s', (text) => {
    expect(normalise(normalise(text))).toBe(normalise(text));
  });

  it('keeps words that ran together apart from those that did not', () => {
    expect(normalise('Өтінішті  тіркеу .')).toBe('өтінішті тіркеу');
    expect(normalise('Өтініштітіркеу')).not.toBe(normalise('Өтінішті тіркеу'));
  });
});

describe('sortKey', () => {
  it('sorts as the Kazakh alphabet does', () => {
    const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
    const words = letters.flatMap((letter) => [`${letter}а`, `${letter}я`]);
    const byKey = [...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(byKey).toEqual(words);
    const { compare } = new Intl.Collator('kk');
    const names = [
      'Ғалым',
      'Геолог',
      'Қойшы',
      'Күзетші',
      'Әртіс',
      'Аспаз',
      'Інжу',
      'Ыдыс',
      'Өнерші',
      'Оқытушы',
    ];
    expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([...names].sort(compare));
  });
});

describe('findDates', () => {
  it.each([
    ['2023 жылғы 20 желтоқсандағы № 527-НҚ', '2023-12-20'],
    ['министрінің2023 жылғы "20" желтоқсанда№ 527', '2023-12-20'],
    ['от 25 сентября 2025 года № 716', '2025-09-25'],
    ['до «5» мая 2024 г.', '2024-05-05'],
    ['31.12.2027 г.', '2027-12-31'],
    ['2026-02-28', '2026-02-28'],
    ['2004 жылдың 5 шілдесіндегі № 567', '2004-07-05'],
    ['2020 жылдың 7 қыркүйегінде', '2020-09-07'],
    ['5 шілде 2004 жыл', '2004-07-05'],
    ['от 14.07.97 г.', '1997-07-14'],
    ['11.04.14 ж.', '2014-04-11'],
    ['от 14-07-1997 № 155', '1997-07-14'],
    ['11/04/2014 г.', '2014-04-11'],
  ])('%s', (text, day) => {
    expect(findDates(text).map((found) => found.day)).toEqual([day]);
  });

  it.each([
    '2023 жылғы "__" ______№__',
    '31.02.2024',
    '2635-5-001',
    '12 жылғы 20 желтоқсан',
    '1234-56-789',
    'п. 14.07.97',
    'СН РК 25-09-2014',
    '№ 12-03-2015 г.',
    '3.14/04/2014 г.',
  ])('finds no day in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('findCodes', () => {
  it('knows a code by its form and writes it in one way', () => {
    const text = '2635-6-10 Маман 2635-8 Топ, 18 жас, 2635–3–001.';
    expect(findCodes(text).map((found) => found.code)).toEqual(['2635-6-010', '2635-8', '2635-3-001']);
    expect(findCodes('2023-12-20, № 1234-56, 12635-6')).toEqual([]);
  });
});

describe('splitRunTogether', () => {
  it('parts words where a capital follows a small letter', () => {
    const parts = splitRunTogether(passageAt('ЖауапкершілікҰқыптылықКомандада жұмыс істей білу', 1, 0));
    expect(parts.map((part) => part.text)).toEqual([
      'Жауапкершілік',
      'Ұқыптылық',
      'Командада жұмыс істей білу',
    ]);
  });

  it.each([
    ['Ответственность.Внимание. Точность', ['Ответственность', 'Внимание', 'Точность']],
    ['Ответственность/Внимание', ['Ответственность', 'Внимание']],
    ['Ұқыптылық, дәлдік, зейін', ['Ұқыптылық', 'дәлдік', 'зейін']],
    ['Ұқыптылық Дәлдік Зейін', ['Ұқыптылық', 'Дәлдік', 'Зейін']],
    ['Знание eGov, iPhone и ГОСТ РКУмение', ['Знание eGov, iPhone и ГОСТ РКУмение']],
    ['работа в WordВнимание', ['работа в Word', 'Внимание']],
    ['умение слушать, слышать', ['умение слушать, слышать']],
  ])('parts "%s"', (text, expected) => {
    expect(splitRunTogether(passageAt(text, 1, 0)).map((part) => part.text)).toEqual(expected);
  });
});

test('languageOf tells Kazakh from Russian', () => {
  expect(languageOf('Кәсіптік стандарттың паспорты')).toBe('kk');
  expect(languageOf('Паспорт профессионального стандарта')).toBe('ru');
});

test('similarity is 1 for the same and falls with each other letter', () => {
  expect(similarity('абвг', 'абвг')).toBe(1);
  expect(similarity('абвг', 'абвд')).toBe(0.75);
  expect(similarity('абвг', 'абвгдежз', 0.9)).toBe(0);
});

describe('a number of an act is looked up', () => {
  it.each([
    ['527-НҚ', '527-нқ', '№ 527-НҚ', '527-HҚ', '527 – НҚ'],
    ['224-VII', '224-vii', '№224-VІІ', '224-VII ЗРК'],
    ['44/НҚ', '44/нқ'],
  ])('in any spelling: %s', (number, ...others) => {
    for (const other of others) expect(foldedNumber(other)).toBe(foldedNumber(number));
  });

  it('by all of its signs', () => {
    const different = ['1-1', '11', '1/1', '11-1', '527-НҚ', '527', '527/НҚ'];
    expect(new Set(different.map(foldedNumber)).size).toBe(different.length);
  });
});
