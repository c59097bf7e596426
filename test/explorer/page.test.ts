import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = new URL('../../', import.meta.url);
const built = new URL('dist/explorer/', project);
const read = (path: string) => readFileSync(new URL(path, built), 'utf8');

/** The text of all built assets with this ending. */
const assets = (ending: string) =>
  readdirSync(new URL('assets/', built))
    .filter((name) => name.endsWith(ending))
    .map((name) => read(`assets/${name}`));

beforeAll(() => {
  if (existsSync(new URL('query.html', built))) return;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: fileURLToPath(project) });
});

test('the page names only files of its own, and they exist', () => {
  const links = [...read('query.html').matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link).toMatch(/^\/assets\//);
    expect(existsSync(new URL(link.slice(1), built))).toBe(true);
  }
});

test('the page runs no script of its own text, so that a strict policy can hold', () => {
  expect(read('query.html')).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('no style sheet loads from another origin', () => {
  for (const css of assets('.css')) expect(css).not.toMatch(/(?:url\(|@import\s*)["']?(?:https?:)?\/\//);
});

test('no script imports or starts a worker from another origin', () => {
  const foreign =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\bimportScripts\(\s*|\bnew (?:Shared)?Worker\(\s*)["'`](?:https?:)?\/\//;
  for (const script of assets('.js')) expect(foreign.exec(script)?.[0]).toBeUndefined();
});
