import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedBytes, seedFile } from '../ingest/seed-file.ts';
import { runHere } from './run-here.ts';
import { runKasip } from './run-kasip.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasip-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const seedText = seedBytes.toString('utf8');
const middleOfCard = seedText.indexOf('Дағды 2', seedText.indexOf('12. Кәсіптің карточкасы'));

describe('broken input', () => {
  it.each([
    ['an empty file', file('empty.txt', ''), /empty\.txt: the file is empty/u],
    [
      'a PDF',
      file('standard.pdf', '%PDF-1.7\n…'),
      /standard\.pdf: PDF is not read[\s\S]*save it as \.docx or HTML/u,
    ],
    [
      'a DOCX that is cut off',
      file('standard.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
      /standard\.docx: the ZIP container of this \.docx is broken or cut off/u,
    ],
    [
      'Latin-1',
      file('latin1.txt', Buffer.from('Bericht\nGrüße', 'latin1')),
      /latin1\.txt:2: the text is not in UTF-8[\s\S]*Convert/u,
    ],
    [
      'binary noise',
      file('noise.bin', new Uint8Array([1, 0, 2, 0, 3])),
      /noise\.bin: this is not a text file/u,
    ],
    [
      'a text that is no standard',
      file('letter.txt', 'Dear Sir,\nhello: world\n'),
      /letter\.txt: this is not a professional standard/u,
    ],
  ])('%s gets one clear message and exit code 1', async (_, path, message) => {
    const { code, out, err } = await runHere(['parse', '--json', path]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/u);
    const { standards, unreadable } = JSON.parse(out);
    expect([code, standards, unreadable.length, unreadable[0].file]).toEqual([1, [], 1, path]);
    expect(err).toContain(unreadable[0].message);
  });

  it('a document cut in the middle of a card keeps what stands before, says so and exits with 1', async () => {
    const cut = file('cut.txt', seedText.slice(0, middleOfCard + 20));
    const { code, out, err } = await runHere(['parse', '--json', cut]);
    expect(code).toBe(1);
    expect(err).toMatch(/cut\.txt:\d+: the document ends before the end of its technical data/u);
    const [standard] = JSON.parse(out).standards;
    expect(standard.cards.map((card: { item: number }) => card.item)).toEqual([9, 10, 11, 12]);
    expect(standard.findings).toContainEqual(
      expect.objectContaining({ rule: 'document-cut-off', severity: 'error' }),
    );
  });

  it('noise of 50 MB is refused without being read', async () => {
    const path = file('large.txt', Buffer.alloc(50 * 1024 * 1024, 'шу '));
    const { code, err } = await runHere(['parse', path]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/large\.txt: the file has 50 MB; a standard has at most 16 MB/u),
    ]);
  });

  it('one broken file does not keep another from being read', async () => {
    const { code, out, err } = await runKasip(['parse', '--json', file('broken.txt', ''), seedFile]);
    expect(code).toBe(1);
    expect(err).toMatch(/broken\.txt/u);
    expect(JSON.parse(out).standards).toHaveLength(1);
  });

  it('an empty folder prints what was looked for, and files that are no standards one line each', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    const nothing = await runKasip(['check', '--json', inside]);
    expect([nothing.code, nothing.err]).toEqual([
      1,
      expect.stringMatching(/inside: no file was found in it\.\n {2}Expected standards as \.docx/u),
    ]);
    expect(JSON.parse(nothing.out)).toMatchObject({ findings: [], unreadable: [{ file: inside }] });
    for (const name of ['a.json', 'b.json', '.DS_Store', 'Thumbs.db'])
      writeFileSync(join(inside, name), '{"a": "standard"}');
    const { err } = await runKasip(['parse', inside]);
    expect(err.match(/^\S.*$/gmu)).toHaveLength(2);
    expect(err.match(/^ .*$/gmu)).toHaveLength(1);
  });

  it('a wrong call exits with 2', async () => {
    expect((await runKasip(['parse'])).code).toBe(2);
    expect(await runKasip(['parse', join(folder, 'nothing.txt')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nothing\.txt: there is no such file or folder/u),
    });
    expect(await runKasip(['fly'])).toMatchObject({ code: 2 });
    expect(await runKasip(['check', '--json', '--format', 'sarif', seedFile])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/--json and --format sarif/u),
    });
    expect(await runKasip(['status'], { NEO4J_URI: 'http://x' })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/NEO4J_URI/u),
    });
  });

  it('a failure shows its stack where the log is set to debug', async () => {
    const wrong = { NEO4J_URI: 'http://x' };
    const stack = /\n {4}at .*:\d+:\d+/u;
    expect((await runKasip(['status'], { ...wrong, KASIP_LOG: 'debug' })).err).toMatch(stack);
    expect((await runKasip(['status'], wrong)).err).not.toMatch(stack);
  });
});

/** What is the same however the letters are stored. */
function plain(out: string) {
  const [standard] = JSON.parse(out).standards;
  return { ...standard, source: null };
}

const usual = plain((await runHere(['parse', '--json', seedFile])).out);

describe('a text in other clothes', () => {
  it.each([
    ['CRLF line ends', seedText.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${seedText}`],
  ])('reads the same with %s', async (name, text) => {
    const other = plain((await runHere(['parse', '--json', file(`${name}.txt`, text)])).out);
    expect(other).toEqual(usual);
  });

  it('has the same structure in decomposed letters (NFD)', async () => {
    const other = plain((await runHere(['parse', '--json', file('nfd.txt', seedText.normalize('NFD'))])).out);
    const shape = ({ cards }: { cards: { labourFunctions: { skills: object[] }[] }[] }) =>
      cards.map((card) => card.labourFunctions.map(({ skills }) => skills.length));
    expect(shape(other)).toEqual(shape(usual));
    expect(other.cards.map((card: { id: string }) => card.id)).toEqual(
      usual.cards.map((card: { id: string }) => card.id),
    );
  });
});
