import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('stand alone where there is one language, or more than one file of it', () => {
    put('a/rus.html', 'b/kaz.html', 'b/kaz.docx', 'b/rus.docx', 'c/corpus.md', 'c/.hidden');
    expect(namesOf(inputsOf(filesOf([folder])))).toEqual([
      ['a/rus.html'],
      ['b/kaz.docx'],
      ['b/kaz.html'],
      ['b/rus.docx'],
      ['c/corpus.md'],
    ]);
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

  it('says what is wrong with a meta.yaml, and is read without it', () => {
    cpSync(seedPath('corpus/215238/rus.md'), join(folder, 'rus.md'));
    writeFileSync(join(folder, 'meta.yaml'), 'requisite: [');
    const [result] = read(folder);
    expect(result?.record?.cards).toHaveLength(3);
    expect(result?.reasons[0]?.message).toContain('meta.yaml: ');
  });
});
