import { existsSync, readFileSync } from 'node:fs';
import { recordOf } from '../../src/ingest/read-standard.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { readGoldTable } from '../gold/read-gold.ts';
import { registry } from '../ingest/registry.ts';

const gold = readGoldTable('findings/documents.tsv');
const folders = ['../../seed/corpus/', '../gold/written/'].map((folder) => new URL(folder, import.meta.url));

function recordAt(file: string, change: (text: string) => string = (text) => text) {
  const path = folders.map((folder) => new URL(file, folder)).find((url) => existsSync(url));
  return recordOf(Buffer.from(change(readFileSync(path ?? file, 'utf8'))), file, registry);
}

/** What speaks of the source: not citations, nor what the reader did not understand. */
const ofSource = (rule: string | undefined) => !/^(?:citation|label|text-not)/u.test(rule ?? '');

/** An edition whose document names neither order nor version has the hash of its text for an id. */
function withoutEdition({ edition, findings }: StandardRecord): readonly string[] {
  return findings.map(({ id }) => id.replace(edition.id.slice('edition:'.length), ''));
}

describe.each([...new Set(gold.map(({ file }) => file ?? ''))])('%s', (file) => {
  const record = recordAt(file);

  it('has the findings that an editor has seen, and the known wrong ones', () => {
    const found = record.findings
      .filter(({ rule }) => ofSource(rule))
      .map(({ rule, quotes }) => `${quotes[0]?.places[0]?.number ?? '-'} ${rule}`);
    const wanted = gold.filter((row) => row.file === file && row.verdict !== 'missed');
    expect(found.sort()).toEqual(wanted.map(({ line, rule }) => `${line} ${rule}`).sort());
  });

  it('keeps the id of every finding where lines are put in above', () => {
    const lower = recordAt(file, (text) => text.replace(/\n(?=(?:\S* )?(?:2|4)\\?\. )/u, '\n\n\n'));
    const ids = withoutEdition(record);
    expect(lower.source.sha256).not.toBe(record.source.sha256);
    expect([...withoutEdition(lower)].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the language of the source is part of the id', () => {
  const [kazakh, russian] = ['kaz.md', 'rus.md'].map((name) => recordAt(`215238/${name}`));
  const ids = new Set(kazakh?.findings.map(({ id }) => id.replace(/^.*\//u, '')));
  expect(russian?.findings.filter(({ id }) => ids.has(id.replace(/^.*\//u, '')))).toEqual([]);
});
