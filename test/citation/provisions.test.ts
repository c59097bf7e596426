import { compile } from '../../src/citation/compile.ts';
import { findProvisions } from '../../src/citation/provisions.ts';
import { registry } from './registry.ts';

/** What a text names, each as "article.paragraph.subparagraph". */
const named = (text: string) =>
  findProvisions(text, compile(registry)).flatMap(({ provisions }) =>
    provisions.map(({ article, paragraph, subparagraph }) =>
      [article, paragraph, subparagraph].map((part) => part ?? '').join('.'),
    ),
  );

describe('provisions with abbreviated words', () => {
  it.each([
    ['ст. 5 ч. 2 п. 1', ['5.1.']],
    ['ст.91 ч.2', ['91..']],
    ['ч. 1, 2 ст. 91', ['91..']],
    ['абз. 2 п. 1 ст. 5', ['5.1.']],
    ['91-баптың 2-бөлігі', ['91..']],
    ['п.п. 5 п. 2 ст. 11', ['11.2.5']],
    ['п.п. 5), 6) пункта 2 статьи 11', ['11.2.5', '11.2.6']],
    ['п. п. 5) п. 2 ст. 11', ['11.2.5']],
    ['п/п 5 п. 2 ст. 11', ['11.2.5']],
    ['п/п. 5) пункта 2 статьи 11', ['11.2.5']],
    ['пп. 5 п. 2 ст. 11', ['11.2.5']],
    ['ст. 11 п. 2 п.п. 5', ['11.2.5']],
    ['ст. 11 п. 2 п/п 5)', ['11.2.5']],
    ['п.п. 3 п. 1 ст. 4 и п. 5 ст. 5', ['4.1.3', '5.5.']],
    ['п.п. 1, 2 ст. 11', ['11.1.', '11.2.']],
    ['п.п. 1 и 2 статьи 11', ['11.1.', '11.2.']],
    ['ст. 11 п.п. 1, 2', ['11.1.', '11.2.']],
    ['п.п. 1, 2 и п. 4 ст. 11', ['11.1.', '11.2.', '11.4.']],
    ['8 ч. 30 мин. ст. 5', ['5..']],
    ['ч. 2 книги', []],
    ['№ п/п', []],
  ])('%s', (text, provisions) => {
    expect(named(text)).toEqual(provisions);
  });
});
