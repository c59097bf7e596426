import type { Language, LocalizedText } from './generated/types.ts';

type Suffix = 'Kk' | 'Ru' | 'En';

/** The properties of a text in each language: `nameKk`, `nameRu`, `nameEn`. */
export type TextIn<Name extends string, Value> = { readonly [Key in `${Name}${Suffix}`]: Value };

const suffixes: Readonly<Record<Language, Suffix>> = { KK: 'Kk', RU: 'Ru', EN: 'En' };
const fallbacks: readonly Language[] = ['KK', 'RU', 'EN'];

/** A text in the language asked for, else in the first that has it; null where none has. */
export function localized<Name extends string>(
  row: TextIn<Name, string | null>,
  name: Name,
  language: Language,
): LocalizedText | null {
  const found = inOrder(language).find((candidate) => row[`${name}${suffixes[candidate]}`]);
  if (found === undefined) return null;
  return { text: row[`${name}${suffixes[found]}`] ?? '', language: found, isFallback: found !== language };
}

/** A text that every such row has in some language. */
export function stated<Name extends string>(
  row: TextIn<Name, string | null> & { readonly id?: string },
  name: Name,
  language: Language,
): LocalizedText {
  const text = localized(row, name, language);
  if (text === null) throw new Error(`${row.id ?? 'A row'} has no ${name} in any language.`);
  return text;
}

/** A text that is there in every language. */
export function said(
  texts: Readonly<Record<Lowercase<Language>, string>>,
  language: Language,
): LocalizedText {
  return { text: texts[language.toLowerCase() as Lowercase<Language>], language, isFallback: false };
}

/** A list of texts in the language asked for, else in the first that has any. */
export function localizedList<Name extends string>(
  row: TextIn<Name, readonly string[]>,
  name: Name,
  language: Language,
): LocalizedText[] {
  const found = inOrder(language).find((candidate) => row[`${name}${suffixes[candidate]}`].length > 0);
  if (found === undefined) return [];
  const isFallback = found !== language;
  return row[`${name}${suffixes[found]}`].map((text) => ({ text, language: found, isFallback }));
}

/** Every text of a list, each in its own language. */
export function everyText<Name extends string>(
  row: TextIn<Name, readonly string[]>,
  name: Name,
): LocalizedText[] {
  return fallbacks.flatMap((language) =>
    row[`${name}${suffixes[language]}`].map((text) => ({ text, language, isFallback: false })),
  );
}

/** A short text as written, in the first language that has it. */
export function asWritten<Name extends string>(row: TextIn<Name, string | null>, name: Name): string | null {
  return localized(row, name, 'KK')?.text ?? null;
}

function inOrder(language: Language): readonly Language[] {
  return [language, ...fallbacks];
}
