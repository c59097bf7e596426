import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `JSON.parse` gives: hand-made files and answers have the shape that their reader expects. */
export type Json = ReturnType<typeof JSON.parse>;

/** A file of `test/gold/`, parsed as JSON. */
export function readGold(name: string): Json {
  return JSON.parse(readFileSync(goldPath(name), 'utf8'));
}

/** The rows of a tab-separated file of `test/gold/`, by the names in its first line. */
export function readGoldTable(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(goldPath(name), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(names.map((key, index) => [key, values[index] ?? '']));
  });
}

function goldPath(name: string): string {
  return fileURLToPath(new URL(`./${name}`, import.meta.url));
}
