import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { filesOf } from '../../src/ingest/files.ts';
import { type Input, inputsOf } from '../../src/ingest/inputs.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { seedPath } from '../../src/registry/table.ts';
import { registry } from './registry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-inputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

/** The names of the files of each input, without the folder. */
const namesOf = (inputs: readonly Input[]) =>
  inputs.map((input) =>
    input.kind === 'broken'
      ? input.name
      : [...input.texts, ...(input.metadata === null ? [] : [input.metadata])].map(({ name }) =>
          name.slice(folder.length + 1),
        ),
  );

const read = (path: string) => [...readInputs(inputsOf(filesOf([path])), registry)];

describe('files as editions', () => {
  it('are pairs where their names differ in the language alone', () => {
    put('a/kaz.md', 'a/rus.md', 'a/meta.yaml', 'b/welder-kk.docx', 'b/welder-ru.docx', 'b/turner.docx');
    expect(namesOf(inputsOf(filesOf([folder])))).toEqual([
      ['a/kaz.md', 'a/rus.md', 'a/meta.yaml'],
      ['b/turner.docx'],
      ['b/welder-kk.docx', 'b/welder-ru.docx'],
    ]);
  });

  it('stand alone where there is one language, or no language in their names', () => {
    put('a/rus.html', 'c/corpus.md', 'c/.hidden', 'c/Thumbs.db', 'c/~$rpus.docx', '__MACOSX/kaz.md');
    expect(namesOf(inputsOf(filesOf([folder])))).toEqual([['a/rus.html'], ['c/corpus.md']]);
  });

  it.each([
    ['of one format', ['kaz.docx', 'kaz.html', 'rus.html'], ['kaz.html', 'rus.html']],
    ['that are named as documents', ['kaz.json', 'kaz.md', 'rus.pdf', 'rus.txt'], ['kaz.md', 'rus.txt']],
    ['the first of one language', ['kaz.docx', 'kaz.html'], ['kaz.docx']],
  ])('are one of each language where there are more: %s', (_, names, taken) => {
    put(...names);
    const [input, ...others] = inputsOf(filesOf([folder, join(folder, names[0] ?? '')]));
    expect([namesOf(input ? [input] : []), others]).toEqual([[taken], []]);
    const leftOut = input?.kind === 'edition' ? input.leftOut.map(({ name }) => name) : [];
    expect(leftOut).toEqual(names.filter((name) => !taken.includes(name)).map((name) => join(folder, name)));
  });

  it('are found behind links, and once in a folder that leads back to itself', () => {
    put('a/corpus.md', 'elsewhere/rus.md');
    symlinkSync(join(folder, 'a'), join(folder, 'a/loop'));
    symlinkSync(join(folder, 'elsewhere/rus.md'), join(folder, 'a/rus.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a/zzz'));
    const found = filesOf([join(folder, 'a')]);
    expect(found.map(({ name }) => name.slice(folder.length))).toEqual([
      '/a/corpus.md',
      '/a/rus.md',
      '/a/zzz',
    ]);
    expect(found[2]).toMatchObject({ reason: { exitCode: 1 } });
  });
});

const order = ['kaz.md', 'rus.md', 'meta.yaml'].map(
  (name) => [name, readFileSync(seedPath(`corpus/215238/${name}`))] as const,
);

describe('an edition', () => {
  it('has the day and number of its order from meta.yaml where the texts leave them blank', () => {
    const [result] = read(seedPath('corpus/215238'));
    expect(result?.record?.edition.order).toMatchObject({ number: '716', date: '2025-09-25' });
    expect(result?.record?.edition.id).toBe('edition:order-2025-09-25-716/order-2025-09-25-716');
  });

  it.each([
    ['zip', () => zipSync({ '215238': Object.fromEntries(order), '__MACOSX/._kaz.md': new Uint8Array(9) })],
    ['tar', () => createTar(order.map(([name, data]) => ({ name: `215238/${name}`, data })))],
    ['tar.gz', () => gzipSync(createTar(order.map(([name, data]) => ({ name: `215238/${name}`, data }))))],
  ])('comes out of an archive (%s) as out of its folder', (ending, pack) => {
    const archive = join(folder, `standards.${ending}`);
    writeFileSync(archive, pack());
    const [packed, ...others] = read(archive);
    const [plain] = read(seedPath('corpus/215238'));
    expect(others).toEqual([]);
    expect(packed?.record?.source.file).toBe(`${archive}/215238/kaz.md`);
    expect(packed?.record?.cards).toEqual(plain?.record?.cards);
    expect(packed?.record?.translation?.cards).toEqual(plain?.record?.translation?.cards);
  });

  it('has the names of an archive in whatever letters, and none that leads out of it is written', () => {
    const names = ['../corpus.md', 'PROFSTANDART.md', 'кәсіп.md'];
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(1)])));
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, inCodePage866(zip, 'PROFSTANDART', 'Профстандарт'));
    expect(filesOf([archive]).map(({ name }) => name.slice(archive.length + 1))).toEqual([
      '../corpus.md',
      'Профстандарт.md',
      'кәсіп.md',
    ]);
  });

  it.each([
    ['under a password', (zip: Uint8Array) => patched(zip, 8, 1), 'the file is under a password'],
    ['larger than its archive says', (zip: Uint8Array) => patched(zip, 24, 1), 'cannot be unpacked'],
    ['other than when it was packed', (zip: Uint8Array) => patched(zip, 16, 1), 'cannot be unpacked'],
    ['larger than any standard', (zip: Uint8Array) => patched(zip, 27, 0x10), 'a standard has at most 16 MB'],
  ])('is not read out of an archive where it is %s', (_, change, message) => {
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, change(zipSync({ 'rus.md': Buffer.from('standard '.repeat(100)) })));
    expect(read(archive)[0]?.reasons[0]?.message).toContain(message);
  });

  it('is named where it is in an archive within an archive', () => {
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, zipSync({ 'inner.zip': zipSync({ 'rus.md': new Uint8Array(1) }) }));
    expect(read(archive)[0]?.reasons[0]?.message).toBe(
      `${archive}/inner.zip: an archive in an archive is not opened.`,
    );
  });

  it('is named where its file is gone before it is read', () => {
    put('rus.md');
    const files = filesOf([folder]);
    rmSync(join(folder, 'rus.md'));
    const [result] = readInputs(inputsOf(files), registry);
    expect(result?.reasons).toMatchObject([
      { file: join(folder, 'rus.md'), message: expect.stringContaining('the file cannot be read: ENOENT') },
    ]);
  });

  it('is looked for in vain in an empty folder, and in an archive that holds nothing but files of a system', () => {
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, zipSync({ '__MACOSX/._kaz.md': new Uint8Array(9) }));
    expect(read(archive)[0]?.reasons[0]?.message).toContain('no file was found in it');
    rmSync(archive);
    expect(read(folder)[0]?.reasons[0]?.message).toBe(`${folder}: no file was found in it.`);
  });

  it.each(['zip', 'tar.gz'])('is not read out of a broken archive (%s), and the others are', (ending) => {
    writeFileSync(join(folder, `broken.${ending}`), 'PK no archive');
    cpSync(seedPath('corpus/215238/rus.md'), join(folder, 'order.md'));
    const results = read(folder);
    expect(results.map(({ record }) => record?.cards.length ?? null)).toEqual([null, 3]);
    expect(results[0]?.reasons[0]?.message).toContain(`broken.${ending}: the archive cannot be read`);
  });

  it('is the text that can be read, where the other cannot', () => {
    cpSync(seedPath('corpus/215238/rus.md'), join(folder, 'rus.md'));
    writeFileSync(join(folder, 'kaz.md'), '');
    const [result] = read(folder);
    expect(result?.record?.source.language).toBe('ru');
    expect(result?.reasons.map(({ message }) => message)).toEqual([
      `${join(folder, 'kaz.md')}: the file is empty.`,
    ]);
  });

  it('is not made of texts of two editions, nor of one language', () => {
    cpSync(seedPath('corpus/75186-part/kaz.md'), join(folder, 'kaz.md'));
    cpSync(seedPath('standards/q87900002-kk.txt'), join(folder, 'rus.txt'));
    const [result] = read(folder);
    expect(result?.record).toBeNull();
    expect(result?.reasons[0]?.message).toContain('do not seem to be the texts of one edition');
  });

  it.each([
    ['title: x\nrequisite: [', ':2: this is no YAML: '],
    ['title: x\nrequisite:\n  - 1', ':3: requisite: '],
    ['just words', ':1: the file: '],
  ])('says in a line what is wrong with a meta.yaml, and is read without it: %j', (text, where) => {
    cpSync(seedPath('corpus/215238/rus.md'), join(folder, 'rus.md'));
    writeFileSync(join(folder, 'meta.yaml'), text);
    const [result] = read(folder);
    expect(result?.record?.cards).toHaveLength(3);
    expect(result?.reasons[0]?.message).toContain(`${join(folder, 'meta.yaml')}${where}`);
    expect(result?.reasons[0]?.message).toMatch(/^.*expected metadata such as "requisite: .*"\.$/u);
  });
});

/** Where the directory of a ZIP archive of one file begins. */
const directoryOf = (zip: Uint8Array) => Buffer.from(zip).readUInt32LE(zip.length - 6);

/** The archive with a byte of the directory's entry changed. */
function patched(zip: Uint8Array, at: number, change: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const place = directoryOf(zip) + at;
  bytes[place] = (bytes[place] ?? 0) ^ change;
  return bytes;
}

/** The archive as older programs write it on Russian and Kazakh Windows: a name in its code page, without a mark. */
function inCodePage866(zip: Uint8Array, latin: string, name: string): Uint8Array {
  const letters = new TextDecoder('ibm866').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const written = Buffer.from([...name].map((letter) => letters.indexOf(letter))).toString('latin1');
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(latin, written), 'latin1');
}
