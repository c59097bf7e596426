import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read-document.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import type { StandardRecord, StatementRecord } from '../../src/model/standard.ts';
import { registry } from '../ingest/registry.ts';
import { lines, misplaced, paragraphs, wordsOf } from './places.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const fixture = (name: string) => `test/document/fixtures/${name}`;
const corpus = (folder: string, language: string) => `seed/corpus/${folder}/${language}.md`;

/** A fixture, and what it was made from. */
const made: readonly (readonly [string, string])[] = [
  ...['kaz', 'rus'].flatMap((language) =>
    ['html', 'docx', 'adilet.html'].map((ending): [string, string] => [
      fixture(`215238-${language}.${ending}`),
      corpus('215238', language),
    ]),
  ),
  [fixture('75186-part-kaz.adilet.html'), corpus('75186-part', 'kaz')],
  [fixture('75186-part-rus.adilet.html'), corpus('75186-part', 'rus')],
  [fixture('q87900002-kk.docx'), 'seed/standards/q87900002-kk.txt'],
];

const records = new Map<string, StandardRecord>();

function record(file: string): StandardRecord {
  const found = records.get(file) ?? recordOf(read(file), file, registry);
  records.set(file, found);
  return found;
}

/** What a standard says: codes, names, numbers and texts, without signs and without places. */
function content({ code, name, cards }: StandardRecord) {
  const words = (text: string | undefined) => text?.match(/[\p{L}\p{N}]+/gu)?.join(' ');
  const of = (statements: readonly StatementRecord[]) =>
    statements.map(({ number, quote }) => [number, words(quote.text)]);
  return {
    code,
    name: name?.text,
    cards: cards.map((card) => ({
      head: [card.item, card.code, card.groupCode, card.level, card.name?.text],
      functions: card.labourFunctions.map(({ number, quote, skills }) => ({
        head: [number, words(quote.text)],
        skills: skills.map(({ number, quote, abilities, knowledge }) => ({
          head: [number, words(quote.text)],
          abilities: of(abilities),
          knowledge: of(knowledge),
        })),
      })),
    })),
  };
}

describe('a document that pandoc or python-docx has made of another', () => {
  it.each(made)('%s says the same standard, and no word was lost', (file, origin) => {
    const words = wordsOf(readDocument(read(file), file));
    const expected = wordsOf(readDocument(read(origin), origin));
    // On a page of the legal database the particulars of the order stand between the title and the text.
    const isPage = file.includes('adilet');
    const behindTitle = expected.slice(20);
    expect(isPage ? words.slice(-behindTitle.length) : words).toEqual(isPage ? behindTitle : expected);
    expect(words).not.toContain('FRAME');
    expect(content(record(file))).toEqual(content(record(origin)));
  });

  it.each(made)('%s has every piece of its text at its place', (file) => {
    const bytes = read(file);
    const source = file.endsWith('.docx') ? paragraphs(bytes) : lines(bytes.toString());
    const document = readDocument(bytes, file);
    expect(misplaced(document, source)).toEqual([]);
    expect(document.source.lines).toBe(file.endsWith('.docx') ? source.length : source.length - 1);
  });

  it.each(['kaz', 'rus'])(
    '215238 in %s has the counts that were found by hand, in each format',
    (language) => {
      const files = [
        corpus('215238', language),
        ...made.map(([file]) => file).filter((file) => file.includes(`215238-${language}`)),
      ];
      const counts = files.map((file) => {
        const { cards } = record(file);
        const skills = cards.map(({ labourFunctions }) => labourFunctions.flatMap((one) => one.skills));
        return [
          cards.map(({ labourFunctions }) => labourFunctions.length),
          skills.map((all) => all.length),
          skills.map((all) => all.flatMap(({ abilities }) => abilities).length),
          skills.map((all) => all.flatMap(({ knowledge }) => knowledge).length),
        ];
      });
      const byHand = [
        [5, 1, 1],
        [9, 2, 2],
        [42, 19, 21],
        [27, 9, 11],
      ];
      expect(counts).toEqual(files.map(() => byHand));
    },
  );

  it('the page of the legal database names its order', () => {
    const { edition } = record(fixture('215238-rus.adilet.html'));
    expect([edition.order.number, edition.order.date]).toEqual(['716', '2025-09-25']);
  });
});
