import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read-document.ts';
import type { Document } from '../../src/model/document.ts';
import type { Label } from '../../src/model/label.ts';
import { seedPath } from '../../src/registry/table.ts';
import { parseStandard } from '../../src/standard/parse-standard.ts';
import { registry } from '../ingest/registry.ts';
import { withoutSome } from './fewer-labels.ts';
import { changed, kazakh, outline, read, rules, russian, whole } from './sample.ts';

const outlineOf = (standard: ReturnType<typeof read>) => standard.cards.map(outline);

describe('labels that the table does not have', () => {
  it.each<[string, typeof russian, readonly (readonly [string, string])[]]>([
    ['of skills', russian, [['Навык', 'Мастерство']]],
    ['of functions', russian, [['Трудовая функция', 'Рабочий участок']]],
    [
      'of functions and skills',
      kazakh,
      [
        ['Еңбек функциясы', 'Жұмыс бөлігі'],
        ['Дағды 1', 'Өнер 1'],
      ],
    ],
    ['of abilities', russian, [['Умения', 'Сноровка']]],
    [
      'of abilities and knowledge',
      russian,
      [
        ['Умения', 'Сноровка'],
        ['Знания', 'Сведения'],
      ],
    ],
    ['of the card', russian, [['Карточка профессии', 'Лист занятия']]],
  ])('%s are known by their place, and reported', (_, sample, changes) => {
    const standard = changed(sample, ...changes);
    expect(outlineOf(standard)).toEqual(outlineOf(read(whole(sample))));
    expect(rules(standard)).toContain('label-unfamiliar');
  });

  it('are no abilities or knowledge where only their words say which', () => {
    const standard = changed(russian, ['Умения', 'Знатоки'], ['Знания', 'Уменьшения']);
    const [skill] = standard.cards[0]?.labourFunctions[0]?.skills ?? [];
    expect(skill?.knowledge[0]?.quote.text).toBe('Осматривать ткань');
  });
});

describe('labels that are alike', () => {
  it('do not stand for each other where one has a word more', () => {
    const labels = registry.template.labels.filter(({ key }) => key !== 'level');
    const card = cardsOf(document('215238/rus.md'), labels)[0];
    expect(card?.subLevel).toBeNull();
  });
});

describe('a fifth of the wordings taken away', () => {
  const files = ['215238/kaz.md', '215238/rus.md', '75186-part/kaz.md', '75186-part/rus.md'];
  const documents = files.map(document);
  const { labels } = registry.template;

  it('leaves over 95 in 100 statements of the real documents in their places', () => {
    let [all, right, wrong] = [0, 0, 0];
    for (const [index, one] of documents.entries()) {
      const wanted = placed(one, labels);
      // Every other of 10 seeds for the one language, the rest for the other.
      for (let seed = 1 + (index % 2); seed <= 10; seed += 2) {
        const found = placed(one, withoutSome(labels, 0.2, seed));
        all += wanted.size;
        right += [...wanted].filter((place) => found.has(place)).length;
        wrong += [...found].filter((place) => !wanted.has(place)).length;
      }
    }
    expect(right / all).toBeGreaterThan(0.95);
    expect(wrong / all).toBeLessThan(0.02);
  });
});

function document(name: string): Document {
  return readDocument(readFileSync(seedPath(`corpus/${name}`)), name);
}

function cardsOf(one: Document, labels: readonly Label[]) {
  return parseStandard(one, { ...registry.template, labels })?.standard.cards ?? [];
}

/** Every statement with the card, function and skill under which it stands. */
function placed(one: Document, labels: readonly Label[]): ReadonlySet<string> {
  const places = cardsOf(one, labels).flatMap((card, index) => {
    let above: readonly string[] = [];
    return outline(card).map((line) => {
      const depth = line.search(/\S/u) / 2;
      above = [...above.slice(0, depth), line];
      return [index, ...above].join('\n');
    });
  });
  return new Set(places);
}
