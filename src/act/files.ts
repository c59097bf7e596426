import type { ActText } from '../model/act-text.ts';

/** The files of one text in their order, each with whether files that come before it are missing. */
export interface OrderedFile {
  readonly file: ActText;
  readonly isAfterGap: boolean;
}

/**
 * The files of a text in the order of the table in which its main file lists its parts; those that it does not list by
 * name, and the main file first.
 */
export function inFileOrder(files: readonly ActText[]): {
  readonly ordered: readonly OrderedFile[];
  readonly missing: readonly string[];
  readonly isListed: boolean;
} {
  const listed = files.flatMap(({ text }) => partsIn(text));
  const byName = new Map(files.map((file) => [nameOf(file.file), file]));
  const ordered: OrderedFile[] = files
    .filter(({ file }) => !listed.includes(nameOf(file)))
    .sort((one, other) => (orderKey(one.file) < orderKey(other.file) ? -1 : 1))
    .map((file) => ({ file, isAfterGap: false }));
  let isAfterGap = false;
  for (const name of listed) {
    const file = byName.get(name);
    if (file !== undefined) ordered.push({ file, isAfterGap });
    isAfterGap = file === undefined;
  }
  return { ordered, missing: listed.filter((name) => !byName.has(name)), isListed: listed.length > 0 };
}

/** The names of the files that a table lists: a row begins with a link to each. */
function partsIn(text: string): readonly string[] {
  return [...text.matchAll(/^\|\s*\[[^\]]*\]\(([^)\s]+\.md)\)\s*\|/gmu)].map((match) =>
    nameOf(match[1] ?? ''),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The main file comes before those in its folder, "ch009" before "ch009-1". */
function orderKey(path: string): string {
  return path.replace(/\.[^./]*$/u, '');
}
