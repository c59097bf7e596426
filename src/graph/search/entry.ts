import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../../model/language.ts';
import { languages } from '../../model/language.ts';
import { sorts, tokensOfCode, tokensOfText, tokensOfUse } from '../../text/search-tokens.ts';
import { searchKey, searchWords } from '../../text/search-words.ts';

/** The full-text index of what is searched. */
export const searchIndex = 'SearchEntry_tokens';

/** What can be found. */
export const searchKinds = [
  'profession',
  'occupation',
  'occupation-group',
  'standard',
  'labour-function',
  'skill',
  'ability',
  'knowledge',
  'legal-act',
  'provision',
] as const;
export type SearchKind = (typeof searchKinds)[number];

const texts = z.array(z.string().nullable());

/** What the graph says of a thing that can be found; the first text of a language is what it is called. */
export const searchSource = z.object({
  id: z.string(),
  kind: z.enum(searchKinds),
  kk: texts,
  ru: texts,
  en: texts,
  codes: texts,
  levels: z.array(z.number().nullable()),
  standards: z.array(z.string()),
  /** By how many it is used: professions that require or cite it, cards or professions of what is made of these. */
  uses: z.number().nullable(),
  /** The hash of its entry; null where it has none. */
  stored: z.string().nullable(),
});
export type SearchSource = z.infer<typeof searchSource>;

/** A node of label `SearchEntry`: what is searched of a thing, beside it, so that whoever reads the thing does not read this. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly textsKk: readonly string[];
  readonly textsRu: readonly string[];
  readonly textsEn: readonly string[];
  readonly codes: readonly string[];
  readonly uses: number;
  readonly tokens: string;
  readonly hash: string;
}

/** The entry of a thing; null where it has no text and no code. */
export function entryOf(source: SearchSource): SearchEntry | null {
  const { id, kind } = source;
  const of = (all: readonly (string | null)[]) => [...new Set(all.filter((one) => one !== null))];
  const byLanguage: Readonly<Record<Language, readonly string[]>> = {
    kk: of(source.kk),
    ru: of(source.ru),
    en: of(source.en),
  };
  const codes = of(source.codes);
  if (languages.every((language) => byLanguage[language].length === 0) && codes.length === 0) return null;
  const uses = source.uses ?? 0;
  const tokens = [
    ...languages.flatMap((language) => byLanguage[language].flatMap((text) => tokensOfText(text, language))),
    ...[...codes, ...idCodes(source)].flatMap(tokensOfCode),
    kindToken(kind),
    ...source.levels.map((level) => levelToken(level ?? 0)),
    ...source.standards.map(standardToken),
    ...tokensOfUse(uses * (preferred[kind] ?? 1) + (preferred[kind] ?? 0)),
  ];
  const entry = {
    id,
    kind,
    textsKk: byLanguage.kk,
    textsRu: byLanguage.ru,
    textsEn: byLanguage.en,
    codes,
    uses,
    tokens: [...new Set(tokens)].sort().join(' '),
  };
  const hash = createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 22);
  return { ...entry, hash };
}

/** What has a name of its own is looked for rather than what is a sentence: as if it were used so many times as much. */
const preferred: Readonly<Partial<Record<SearchKind, number>>> = {
  profession: 64,
  occupation: 64,
  standard: 64,
};

/** What follows the kind in an id is found as a code; those of provisions begin with that of their act, which is meant. */
function idCodes({ id, kind }: SearchSource): readonly string[] {
  return kind === 'provision' ? [] : [id.slice(id.indexOf(':') + 1)];
}

export function kindToken(kind: SearchKind): string {
  return `${sorts.kind}${kind.replaceAll('-', '')}_`;
}

/** 0: none is stated. */
export function levelToken(level: number): string {
  return `${sorts.level}${level}_`;
}

export function standardToken(id: string): string {
  return `${sorts.standard}${searchKey(searchWords(id))}_`;
}
