/**
 * Whether a text seems to name a person or say how to reach one: initials with a surname, a patronymic, an address, a
 * telephone number (as Kazakhstan writes them), or the mark that masks one. Better too many than one too few: such a text is left out.
 */
export function namesPerson(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

const signs = [
  /@|\[(?:name|telephone|e-mail)\]/u,
  /(?:\+7|(?<!\d)8)[\s(-]*7\d{2,4}[\s)-]*\d[\d\s-]{4,9}/u,
  /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,}/u,
  /\p{Lu}\p{Ll}{2,}\s+\p{Lu}\.\s?(?:\p{Lu}\.)?(?!\p{L})/u,
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:ович|евич|овна|евна|ұлы|қызы|улы|кызы)(?!\p{L})/u,
];
