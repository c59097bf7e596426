import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContents } from '../../src/act/headings.ts';
import type { ActText, ContentsReading } from '../../src/model/act-text.ts';
import { type Language, languages } from '../../src/model/language.ts';
import { type ProvisionRecord, provisionKey } from '../../src/model/provision.ts';
import { readProvisionWords } from '../../src/registry/provision-words.ts';

const words = readProvisionWords();
const cases = fileURLToPath(new URL('headings', import.meta.url));
const codes: Readonly<Record<string, Language>> = { kaz: 'kk', rus: 'ru', eng: 'en' };

/** The files of a case: `rus.md`, `rus/sec001.md`, `kaz.html`. */
function textsOf(folder: string): readonly ActText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|html)$/u.test(name))
    .map((name) => {
      const file = relative(folder, join(folder, name)).replaceAll('\\', '/');
      const language = codes[file.slice(0, 3)] ?? 'ru';
      return { language, file, text: readFileSync(join(folder, name), 'utf8'), day: null };
    });
}

/** A line for each provision, further in than what it stands in; then what is covered, and the notes. */
function shown({ provisions, coverage, notes }: ContentsReading): string {
  const depths = new Map<string, number>();
  const lineOf = (provision: ProvisionRecord) => {
    const depth = provision.parent === null ? 0 : (depths.get(provision.parent) ?? 0) + 1;
    depths.set(provisionKey(provision), depth);
    const { kind, number, isExcluded, headings } = provision;
    const said = [
      `${kind} ${number}${isExcluded ? ' excluded' : ''}`,
      headings.kk ?? '-',
      headings.ru ?? '-',
    ];
    return '  '.repeat(depth) + said.join(' | ');
  };
  const covered = coverage.note === null ? coverage.state : `${coverage.state}: ${coverage.note}`;
  return `${[...provisions.map(lineOf), '', covered, ...notes].join('\n')}\n`;
}

test.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const found = shown(readContents(textsOf(folder), words));
  const expected = join(folder, 'expected.txt');
  if (process.env.UPDATE) writeFileSync(expected, found);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});

test('files in any order say the same', () => {
  for (const name of readdirSync(cases)) {
    const texts = textsOf(join(cases, name));
    expect(readContents(texts.toReversed(), words)).toEqual(readContents(texts, words));
  }
});

test('any text at all is read', () => {
  const odd = ['', '---', '```', '<a id="st1"></a>', 'Статья', '**Статья 1.**', '§', '| [a](b.md) |', '<h1>'];
  for (const text of odd)
    for (const language of languages) {
      const { provisions } = readContents([{ language, file: 'rus.md', text, day: null }], words);
      expect(provisions.length).toBeLessThan(2);
    }
});
