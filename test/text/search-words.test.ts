import { searchStems } from '../../src/text/search-stems.ts';
import { tokensOfUse } from '../../src/text/search-tokens.ts';
import { endOfBeginning, searchKey, searchWords } from '../../src/text/search-words.ts';

const keys = (text: string) => searchWords(text).map(({ key }) => key);

test.each([
  ['Еңбек кодексі', 'енбек кодекс'],
  ['ҚҰҚЫҚ', 'кукык'],
  ['ещё', 'еще'],
  ['«Бухгалтер»', 'бухгалтер'],
  ['бух\u00adгалтер', 'бухгалтер'],
  ['педагог-ассистент', 'педагог ассистент'],
  ['OTБACЫ', 'отбасы'],
  ['2635-6-10', '26356010'],
  ['2635 - 6 - 010', '26356010'],
  ['№ 382', '382'],
  ['87.90', '8790'],
  ['...', ''],
])('%j is typed as %j', (text, typed) => {
  const found = keys(text).join(' ');
  expect(found.startsWith(typed)).toBe(true);
  expect(keys(found)).toEqual(keys(text));
});

test('words stand where they are in the text, one after another', () => {
  const text = 'Мекеме: «Қазақстан» (2635-6-10), ә\u0301лем — №382.';
  let before = 0;
  for (const { key, start, end } of searchWords(text)) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(searchKey(searchWords(text.slice(start, end)))).toBe(key);
    before = end;
  }
});

test('the beginning of a word ends where its letters do', () => {
  const text = 'а ҚҰҚЫҚ';
  const word = searchWords(text)[1];
  expect(word && text.slice(word.start, endOfBeginning(text, word, 3))).toBe('ҚҰҚ');
  expect(word && text.slice(word.start, endOfBeginning(text, word, 9))).toBe('ҚҰҚЫҚ');
});

const forms = [
  ['kk', 'маман маманы мамандар мамандардың маманның мамандарына маманмен'],
  ['kk', 'жабдық жабдықтарды жабдығы жабдығын жабдықта'],
  ['kk', 'кітап кітабы кітаптар кітабын'],
  ['kk', 'құқық құқығы құқықтары құқықтың'],
  ['ru', 'педагог педагога педагогом педагоги педагогов педагогами'],
  ['ru', 'организация организации организаций организацию организациями'],
  ['ru', 'знание знания знаний знаниями'],
  ['ru', 'трудовой трудового трудовым трудовые трудовых'],
  ['ru', 'бой боя боем'],
] as const;

test.each(forms)('%s: the first of "%s" has a stem in common with each', (language, words) => {
  const [first, ...others] = keys(words).map((key) => searchStems(key, language));
  for (const stems of others) expect(stems.some((stem) => first?.includes(stem))).toBe(true);
});

test.each([
  ['kk', 'маман', 'мал'],
  ['kk', 'білім', 'білік'],
  ['ru', 'труд', 'трубы'],
  ['ru', 'закон', 'законник'],
] as const)('%s: %s and %s are two words', (language, one, other) => {
  const stems = searchStems(searchKey(searchWords(one)), language);
  expect(searchStems(searchKey(searchWords(other)), language).some((stem) => stems.includes(stem))).toBe(
    false,
  );
});

test('what is used more has the greater figures', () => {
  const sum = (count: number) =>
    tokensOfUse(count).reduce((all, token) => all + Number(token.slice(1, -1)), 0);
  const sums = [0, 1, 3, 10, 100, 1_000, 10_000, 1_000_000].map(sum);
  expect(sums).toEqual(sums.toSorted((one, other) => one - other));
  expect(sums).toEqual([0, 1, 2, 3, 6, 9, 13, 15]);
});
