import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each folder may import of the project. A folder always may import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/document': ['src/text', 'src/model'],
  'src/registry': ['src/text', 'src/model'],
  'src/standard': ['src/text', 'src/model'],
  'src/act': ['src/text', 'src/model'],
  'src/citation': ['src/text', 'src/model'],
  'src/edition': ['src/text', 'src/model'],
  'src/finding': ['src/text', 'src/model'],
  'src/analysis': ['src/model'],
  'src/graph': ['src/text', 'src/model'],
  'src/matching': ['src/text', 'src/model'],
  'src/ingest': [
    'src/act',
    'src/citation',
    'src/document',
    'src/edition',
    'src/finding',
    'src/graph',
    'src/matching',
    'src/model',
    'src/registry',
    'src/standard',
    'src/text',
  ],
  'src/api': ['src/analysis', 'src/finding', 'src/graph', 'src/text', 'src/model'],
  'src/generate': ['src/text', 'src/model'],
  'src/neo4j': ['src/model'],
  'src/main': [
    'src/api',
    'src/finding',
    'src/generate',
    'src/graph',
    'src/ingest',
    'src/model',
    'src/neo4j',
    'src/text',
  ],
  'src/explorer': [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const files = ['src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file).split(sep).join('/')),
);

describe('architecture', () => {
  it('has a row for every folder', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].sort()).toEqual(Object.keys(allowed).sort());
  });

  it('lets a folder import only what its row names', () => {
    const wrong = files
      .flatMap(importsOf)
      .filter(({ from, to }) => from !== to && !allowed[from]?.includes(to))
      .map(({ file, to }) => `${file} imports ${to}: move the code, or what it needs into src/model`);
    expect(wrong).toEqual([]);
  });

  it('reads process.env in one file only', () => {
    const readers = files.filter(
      (file) => file.startsWith('src/') && /process\.env\b/u.test(withoutComments(file)),
    );
    expect(readers).toEqual(['src/main/environment.ts']);
  });

  it('reads seed/ in src/registry only', () => {
    const readers = files.filter((file) => /['"`/]seed\//u.test(withoutComments(file)));
    expect(readers.map(folderOf)).toEqual(readers.map(() => 'src/registry'));
    expect(readers.length).toBeGreaterThan(0);
  });

  it('writes Cypher in src/graph only', () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND)\s+[($]|\bRETURN\s+\w+\.\w+/u;
    const writers = files.filter(
      (file) => cypher.test(withoutComments(file)) && folderOf(file) !== 'src/graph',
    );
    expect(writers).toEqual([]);
  });
});

function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `src/${second}` : first;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/gu)].flatMap((match) => {
    const target = relative(root, resolve(root, dirname(file), match[1] ?? ''));
    return [{ file, from: folderOf(file), to: folderOf(target.split(sep).join('/')) }];
  });
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
}
