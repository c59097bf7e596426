import { posix, sep } from 'node:path';
import type { KasipError } from '../model/kasip-error.ts';
import type { Found } from './files.ts';
import type { InputFile } from './input-file.ts';

/** What is read as one: the text or the texts of an edition, and what is known of it beside them. */
export type Input =
  | EditionInput
  | { readonly kind: 'broken'; readonly name: string; readonly reason: KasipError };

export interface EditionInput {
  readonly kind: 'edition';
  /** One file, or the Kazakh and the Russian one. */
  readonly texts: readonly InputFile[];
  /** `meta.yaml` beside them. */
  readonly metadata: InputFile | null;
}

/**
 * Files as editions: the two of a folder whose names differ only in the language at their end ("kaz.md" and
 * "rus.md", "welder-kk.docx" and "welder-ru.docx") are texts of one; any other is an edition of its own. A
 * `meta.yaml` belongs to "kaz" and "rus" beside it.
 */
export function inputsOf(files: readonly Found[]): readonly Input[] {
  const groups = new Map<string, Found[]>();
  for (const file of files) {
    const group = groups.get(nameOfEdition(file.name)) ?? [];
    groups.set(nameOfEdition(file.name), [...group, file]);
  }
  return [...groups.values()].flatMap(inputsOfGroup);
}

function inputsOfGroup(group: readonly Found[]): readonly Input[] {
  const broken = group.flatMap((file): Input[] => ('reason' in file ? [{ kind: 'broken', ...file }] : []));
  const files = group.flatMap((file) => ('reason' in file ? [] : [file]));
  const texts = files.filter(({ name }) => !isMetadata(name));
  const metadata = texts.length > 0 ? (files.find(({ name }) => isMetadata(name)) ?? null) : null;
  const [one, other] = texts;
  const isPair = texts.length === 2 && languageIn(one?.name) !== languageIn(other?.name);
  const alone = texts.length > 0 ? texts : files;
  const editions = isPair ? [texts] : alone.map((file) => [file]);
  return [...broken, ...editions.map((each): Input => ({ kind: 'edition', texts: each, metadata }))];
}

const language = /(?:^|[._ -])(?:(kaz|kk|kz|қаз)|(?:rus|ru|рус))$/iu;

/** Folder and name of a file without its ending and language: what the texts of an edition have in common. */
function nameOfEdition(name: string): string {
  const { dir, name: stem } = parsed(name);
  if (isMetadata(name)) return `${dir}/ `;
  return language.test(stem) ? `${dir}/${stem.replace(language, '')} ` : name;
}

function languageIn(name: string | undefined): 'kk' | 'ru' {
  return language.exec(parsed(name ?? '').name)?.[1] === undefined ? 'ru' : 'kk';
}

function isMetadata(name: string): boolean {
  return /^meta\.ya?ml$/iu.test(parsed(name).base);
}

function parsed(name: string) {
  return posix.parse(name.split(sep).join('/'));
}
