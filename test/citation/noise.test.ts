import { citeText } from './cite.ts';

const letters = 'абв "«»;:.(№1 Заңы РК туралы о';
const noise = Array.from({ length: 20_000 }, (_, index) => letters[(index * 7919) % letters.length]).join('');

it.each([
  ['letters and quotes in disorder', noise],
  ['quotes', '"'.repeat(20_000)],
  ['a kind again and again', 'Қазақстан Республикасының Заңы '.repeat(500)],
  ['brackets', '('.repeat(20_000)],
  ['one long word', 'Ә'.repeat(20_000)],
])('reads %s in good time and finds nothing', (_name, text) => {
  const begun = performance.now();
  expect(citeText(text)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
