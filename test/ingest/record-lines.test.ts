import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateStandards } from '../../src/generate/standards.ts';
import { readRecordLines, writeRecordLines } from '../../src/ingest/record-lines.ts';
import type { StandardRecord } from '../../src/model/standard.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-records-'));
  file = join(folder, 'standards.jsonl.gz');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(): Promise<readonly StandardRecord[]> {
  const records: StandardRecord[] = [];
  for await (const record of readRecordLines(file)) records.push(record);
  return records;
}

describe('lines of records', () => {
  const standards = [...generateStandards({ standards: 5, cardsPerStandard: 2 })];

  it('are read as they were written', async () => {
    await writeRecordLines(file, standards);
    expect(await read()).toEqual(standards);
  });

  it('are the same bytes for the same records', async () => {
    await writeRecordLines(file, standards);
    const once = readFileSync(file);
    await writeRecordLines(file, standards);
    expect(readFileSync(file).equals(once)).toBe(true);
  });

  it('are asked for one by one: no more are ahead of the disk than fit into its buffer', async () => {
    let made = 0;
    let gone = 0;
    const registry = new FinalizationRegistry(() => gone++);
    const many = function* () {
      for (const record of generateStandards({ standards: 400, cardsPerStandard: 2 })) {
        registry.register(record, undefined);
        made++;
        yield record;
      }
    };
    await writeRecordLines(file, many());
    expect(made).toBe(400);
    // The collector comes when it will; while it has not, more is made for it to find.
    for (let more: unknown[] = []; gone === 0; ) {
      more = Array.from({ length: 100_000 }, (_, index) => ({ index, more: more.length }));
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  it.each<[string, Uint8Array, string]>([
    ['no compressed file', Buffer.from('{}\n'), ':0: it cannot be read: incorrect header check'],
    ['no JSON', gzipSync('{"id":\n'), ':1: it cannot be read: '],
    ['cut off', gzipSync('{}\n{}\n').subarray(0, 20), ': it cannot be read: unexpected end of file'],
  ])('say what is wrong with a file that is %s', async (_, bytes, message) => {
    writeFileSync(file, bytes);
    await expect(read()).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining(message) });
  });

  it('say so where there is no file', async () => {
    await expect(read()).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('ENOENT') });
  });
});
