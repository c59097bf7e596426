import { posix, sep } from 'node:path';
import { grouped } from '../model/grouped.ts';
import type { KasipError } from '../model/kasip-error.ts';
import type { Found, InputFile } from './input-file.ts';

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
  /** More files of these languages by the same name, as where a text is there in two formats: they are not read. */
  readonly leftOut: readonly InputFile[];
}

/**
 * Files as editions: the two of a folder whose names differ only in the language at their end ("kaz.md" and
 * "rus.md", "welder-kk.docx" and "welder-ru.docx") are texts of one; any other is an edition of its own.
 * Of more files of one language one is taken, and the others are left out. A `meta.yaml` belongs to "kaz" and "rus" beside it.
 */
export function inputsOf(files: readonly Found[]): readonly Input[] {
  return [...grouped(files, ({ name }) => nameOfEdition(name)).values()].flatMap(inputsOfGroup);
}

function inputsOfGroup(group: readonly Found[]): readonly Input[] {
  const broken = group.flatMap((file): Input[] => ('reason' in file ? [{ kind: 'broken', ...file }] : []));
  const files = group.flatMap((file) => ('reason' in file ? [] : [file]));
  const texts = files.filter(({ name }) => !isMetadata(name));
  const metadata = texts.length > 0 ? (files.find(({ name }) => isMetadata(name)) ?? null) : null;
  const taken = texts.length > 0 ? oneOfEach(texts) : files;
  const leftOut = texts.filter((file) => !taken.includes(file));
  return [
    ...broken,
    ...(taken.length > 0 ? [{ kind: 'edition', texts: taken, metadata, leftOut } as const] : []),
  ];
}

/**
 * One file of each language: one that is named as a document rather than another, then two of one format rather than of
 * two, then the first by name.
 */
function oneOfEach(texts: readonly InputFile[]): readonly InputFile[] {
  const [kazakh, russian] = (['kk', 'ru'] as const).map((language) => {
    const files = texts.filter(({ name }) => languageIn(name) === language);
    const documents = files.filter(({ name }) => document.test(name));
    return documents.length > 0 ? documents : files;
  }) as [InputFile[], InputFile[]];
  const isAlike = (one: InputFile, other: InputFile) => parsed(one.name).ext === parsed(other.name).ext;
  const first = kazakh.find((one) => russian.some((other) => isAlike(one, other))) ?? kazakh[0];
  const second = russian.find((other) => first && isAlike(first, other)) ?? russian[0];
  return [first, second].flatMap((file) => file ?? []);
}

const document = /\.(?:docx|x?html?|md|markdown|txt)$/iu;
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
