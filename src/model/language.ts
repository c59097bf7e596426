/** The languages in which a standard is published. English appears only in names of acts and groups. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
