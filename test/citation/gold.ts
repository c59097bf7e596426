import { readFileSync } from 'node:fs';

/** A text file of the repository. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The rows of a table with a header line, split by tabs; quotation marks are those of the document. */
export function readTsv(path: string): readonly ((column: string) => string)[] {
  const [header = '', ...rows] = readText(path).trimEnd().split('\n');
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return (column) => cells[names.indexOf(column)] ?? '';
  });
}
