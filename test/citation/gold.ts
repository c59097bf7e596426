import { readFileSync } from 'node:fs';

/** A text file of the repository, or of the data shared beside it. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The rows of a table with a header line, split by tabs; quotation marks are those of the document. */
export function readTsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...rows] = readText(path).trimEnd().split('\n');
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
