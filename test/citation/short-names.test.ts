import { citationsIn } from '../../src/citation/index.ts';
import { passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { registry } from './registry.ts';

const usesIn = (definition: string, text: string) =>
  citationsIn(
    [definition, text].map((words, index) => ({
      context: `knowledge:Q1/${index}`,
      role: 'knowledge' as const,
      passage: passageAt(words, index + 1, 0),
    })),
    registry,
    december2023,
  )
    .slice(1)
    .map(({ quote }) => quote.text);

describe('letters with a quoted name beside them name another', () => {
  it.each(['менеджер ГК «Астана»', 'группа компаний ГК "Астана"', 'ГК «Нурлы жол» и устав'])('%s', (text) => {
    expect(usesIn('Гражданский кодекс Республики Казахстан (далее – ГК)', text)).toEqual([]);
  });

  it.each(['«Астана» СК басшысы', 'СК «Астана»'])('%s', (text) => {
    expect(usesIn('Қазақстан Республикасының Салық кодексі (бұдан әрі – СК)', text)).toEqual([]);
  });

  it.each([
    ['нормы ГК, устав «Астаны»', 'ГК'],
    ['статья 5 ГК', 'статья 5 ГК'],
  ])('but %s is the code', (text, use) => {
    expect(usesIn('Гражданский кодекс Республики Казахстан (далее – ГК)', text)).toEqual([use]);
  });
});
