import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecordLines } from '../../src/ingest/record-lines.ts';
import { runHere } from './run-here.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-generate-'));
  target = join(folder, 'made', 'here');
});
afterEach(() => rmSync(folder, { recursive: true }));

const generating = (...args: readonly string[]) => runHere(['generate', target, '--cards', '2', ...args]);

/** All files below the target, with what is in them. */
function made(): Readonly<Record<string, string>> {
  const names = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(target, name), 'latin1')]));
}

describe('kasip generate', () => {
  it('writes documents that kasip reads, and says how many', async () => {
    const { code, out } = await generating('--standards', '3', '--language', 'both');
    expect(code).toBe(0);
    expect(out).toMatch(/^3 standards with \d+ cards: 9 files, 1 MB, in .*here\n$/u);
    expect(Object.keys(made())).toEqual(
      ['000001', '000002', '000003'].flatMap((name) =>
        ['kaz.txt', 'meta.yaml', 'rus.txt'].map((file) => `${name}/${file}`),
      ),
    );
    const parsed = await runHere(['parse', target]);
    expect(parsed.code).toBe(0);
    expect(parsed.out.match(/\d+ cards, \d+ labour functions/gu)).toHaveLength(6);
  });

  it('writes one text where one language is asked for', async () => {
    await generating('--standards', '2', '--language', 'ru');
    expect(Object.keys(made())).toEqual(['000001-ru.txt', '000002-ru.txt']);
  });

  it('writes the same again, and of another seed others', async () => {
    await generating('--standards', '2');
    const once = made();
    rmSync(target, { recursive: true });
    await generating('--standards', '2');
    expect(made()).toEqual(once);
    rmSync(target, { recursive: true });
    await generating('--standards', '2', '--seed', '2');
    expect(made()).not.toEqual(once);
  });

  it('writes records, with acts that it makes as well where that is asked for', async () => {
    const { code, out } = await generating('--standards', '3', '--records', '--acts', '20');
    expect(code).toBe(0);
    expect(out).toMatch(/^3 standards with \d+ cards: records in .*standards\.jsonl\.gz\n$/u);
    expect(readdirSync(target).sort()).toEqual(['acts.jsonl.gz', 'standards.jsonl.gz']);
    const acts = new Set<string>();
    for await (const { id } of readRecordLines(join(target, 'acts.jsonl.gz'))) acts.add(id);
    expect(acts.size).toBe(20);
    let standards = 0;
    for await (const { cards } of readRecordLines(join(target, 'standards.jsonl.gz'))) {
      standards++;
      for (const { act } of cards.flatMap(({ citations }) => citations)) expect(acts).toContain(act);
    }
    expect(standards).toBe(3);
  });

  it('takes an empty folder', async () => {
    mkdirSync(target, { recursive: true });
    expect((await generating('--standards', '1')).code).toBe(0);
  });

  it('touches nothing in a folder that holds something', async () => {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'mine.txt'), 'mine');
    await expect(generating('--standards', '1')).rejects.toMatchObject({
      exitCode: 2,
      message: `${target}: this folder is not empty.`,
    });
    expect(made()).toEqual({ 'mine.txt': 'mine' });
  });

  it('takes no file for a folder', async () => {
    mkdirSync(join(target, '..'));
    writeFileSync(target, 'mine');
    await expect(generating('--standards', '1')).rejects.toMatchObject({
      exitCode: 2,
      message: `${target}: this is a file.`,
    });
  });

  it('says so where the disk refuses', async () => {
    mkdirSync(join(target, '..'));
    writeFileSync(target, 'mine');
    await expect(runHere(['generate', join(target, 'below')])).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/below: it cannot be written: ENOTDIR/u),
    });
  });

  it.each([
    [['--standards', '0'], /Expected a whole number from 1/u],
    [['--standards', '1e9'], /Expected a whole number from 1/u],
    [['--seed', '-1'], /Expected a whole number from 1/u],
    [['--cards', '0'], /Expected a number from 1 to 100/u],
    [['--cards', '101'], /Expected a number from 1 to 100/u],
    [['--language', 'en'], /Allowed choices are kk, ru, both/u],
    [['--acts', '5'], /--acts needs --records/u],
  ])('refuses %j', async (args, message) => {
    await expect(generating(...args)).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(message),
    });
  });
});
