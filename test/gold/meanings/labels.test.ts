import { conceptKinds } from '../../../src/model/concept.ts';
import type { StandardRecord } from '../../../src/model/standard.ts';
import { editionOf } from '../../ingest/edition.ts';
import { seedRecord } from '../../ingest/seed-record.ts';
import { readGoldTable } from '../read-gold.ts';
import { textsOf } from './texts.ts';

const tables = ['seen', 'measured'].map((name) => ({ name, rows: readGoldTable(`meanings/${name}.tsv`) }));
const rows = tables.flatMap((table) => table.rows);

const editions = ['215238', '75186-part'].map((name) => editionOf(`seed/corpus/${name}`));
const standards = [seedRecord, ...editions.flatMap((edition) => [edition, edition.translation])];
const shipped = new Set(
  standards
    .filter((standard): standard is StandardRecord => standard !== null)
    .flatMap((standard) =>
      textsOf(standard.cards).map(({ kind, text }) => `${standard.source.language} ${kind} ${text}`),
    ),
);

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

describe.each(tables)('the labels in $name.tsv', ({ rows: table }) => {
  it('have the columns, the kinds and the words of the guideline', () => {
    for (const row of table) {
      expect(Object.keys(row)).toEqual(['kind', 'language', 'verdict', 'near', 'one', 'other', 'why']);
      expect(conceptKinds).toContain(row.kind);
      expect(['kk', 'ru', 'kk-ru']).toContain(row.language);
      expect(['same', 'different', 'unclear']).toContain(row.verdict);
      expect(['yes', 'no']).toContain(row.near);
      expect(row.why).not.toBe('');
    }
  });

  it('are of statements of the shipped documents, of that kind and language', () => {
    const missing = table.flatMap(({ kind, language = '', one, other }) => {
      const [first, second = first] = language.split('-');
      return [`${first} ${kind} ${one}`, `${second} ${kind} ${other}`].filter((text) => !shipped.has(text));
    });
    expect(missing).toEqual([]);
  });
});

describe('the labels', () => {
  it('have no pair twice, in neither order, and none of a text with itself', () => {
    const keys = rows.map(({ kind, one = '', other = '' }) => [kind, ...[one, other].sort()].join('\t'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.filter(({ one, other }) => one === other)).toEqual([]);
  });

  it('are enough, half of them near the boundary, of both verdicts and all kinds in both halves', () => {
    expect(rows.length).toBeGreaterThanOrEqual(340);
    expect(
      share(
        rows.filter(({ near }) => near === 'yes'),
        rows,
      ),
    ).toBeGreaterThanOrEqual(0.5);
    for (const { rows: table } of tables) {
      expect(table.length).toBeGreaterThanOrEqual(160);
      for (const verdict of ['same', 'different']) {
        const judged = table.filter((row) => row.verdict === verdict);
        expect(share(judged, table)).toBeGreaterThan(0.4);
        expect(new Set(judged.map(({ kind }) => kind)).size).toBe(conceptKinds.length);
      }
    }
  });

  it('keep a wording in one half', () => {
    const [seen, measured] = tables.map(
      (table) =>
        new Set(table.rows.flatMap(({ kind, one, other }) => [`${kind} ${one}`, `${kind} ${other}`])),
    );
    expect([...(seen ?? [])].filter((wording) => measured?.has(wording))).toEqual([]);
  });
});
