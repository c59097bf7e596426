/** The languages in which a standard is published. English appears only in names of acts and groups. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** What there is by language, in the order of the languages. */
export function byLanguage<Value>(
  values: Readonly<Partial<Record<Language, Value>>>,
): Readonly<Partial<Record<Language, Value>>> {
  return Object.fromEntries(
    languages.flatMap((language) => (values[language] === undefined ? [] : [[language, values[language]]])),
  );
}
