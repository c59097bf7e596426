import { posix, sep } from 'node:path';
import type { KasipError } from '../model/kasip-error.ts';
import type { Found, InputFile } from './input-file.ts';

/** The texts of an act in the languages of its folder: the main file first, then its parts in order of name. */
export type ActTexts = Readonly<Record<'kk' | 'ru', readonly InputFile[]>>;

/** What an act is read from. */
export type ActInput =
  | { readonly kind: 'folder'; readonly metadata: InputFile; readonly texts: ActTexts }
  | { readonly kind: 'page'; readonly page: InputFile }
  | { readonly kind: 'broken'; readonly name: string; readonly reason: KasipError };

/**
 * The acts that files hold: each `meta.yaml` with the texts beside it and below it, and each saved page. All other files
 * are left alone: a collection has a licence, a list of its contents and more.
 */
export function actInputsOf(files: readonly Found[]): readonly ActInput[] {
  const texts = new Map<string, InputFile[]>();
  for (const file of files) {
    const owner = 'reason' in file ? null : ownerOf(file.name);
    if (owner === null || 'reason' in file) continue;
    texts.set(owner, [...(texts.get(owner) ?? []), file]);
  }
  return files.flatMap((file): ActInput[] => {
    if ('reason' in file) return [{ kind: 'broken', ...file }];
    const { dir, base } = parsed(file.name);
    if (/\.html?$/iu.test(base)) return [{ kind: 'page', page: file }];
    if (!/^meta\.ya?ml$/iu.test(base)) return [];
    const of = (language: string) => texts.get(`${dir}/${language}`) ?? [];
    return [{ kind: 'folder', metadata: file, texts: { kk: of('kaz'), ru: of('rus') } }];
  });
}

/** The folder and language of a text: "x/rus.md" and "x/rus/sec001.md" are Russian ones of "x". */
function ownerOf(name: string): string | null {
  const { dir, base } = parsed(name);
  const whole = /^(kaz|rus)\.md$/iu.exec(base)?.[1];
  if (whole !== undefined) return `${dir}/${whole.toLowerCase()}`;
  return /\/(?:kaz|rus)$/u.test(dir) && /\.md$/iu.test(base) ? dir : null;
}

function parsed(name: string) {
  const path = name.split(sep).join('/');
  return posix.parse(path.includes('/') ? path : `./${path}`);
}
