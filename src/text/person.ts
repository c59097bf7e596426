/**
 * Whether a text seems to name a person or say how to reach one: initials with a surname, a patronymic, or a contact.
 * Better too many than one too few: such a text is left out.
 */
export function namesPerson(text: string): boolean {
  return isContact(text) || (mayName.test(text) && names.some((name) => name.test(text)));
}

/** Whether a text has an address, a telephone number (as Kazakhstan writes them) or the mark that masks one. */
export function isContact(text: string): boolean {
  return mayReach.test(text) && contacts.some((contact) => contact.test(text));
}

/** Whether a text is the name of a person and nothing else: initials with a surname, or two or three names. */
export function isName(text: string): boolean {
  return !/\s\p{Ll}/u.test(text) && alone.test(text.trim());
}

/** What each of them has: a sign, or the digits of the shortest number. */
const mayReach = /[@[]|\d(?:[\s()–-]*\d){4}/u;

const contacts = [
  /@|\[(?:name|telephone|e-mail)\]/u,
  /(?:\+7|(?<!\d)8)[\s(-]*7\d{2,4}[\s)-]*\d[\d\s-]{4,9}/u,
  /(?<![\p{L}\d])(?:тел|телефон\p{L}{0,4}|моб|мобильный|факс|ұялы)[.:\s]*(?:нөмірі[:\s]*)?[+(]?\d(?:[\s()–-]*\d){4}/iu,
  /(?<![\d.-]|\p{Lu}{2,}\s?|№\s?)\d{2,3}-\d{2}-\d{2}(?![\d-])/u,
];

const surname = String.raw`(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{3,})(?:-\p{Lu}[\p{Lu}\p{Ll}]+)?`;
const initials = String.raw`\p{Lu}\p{Ll}?\.\s?(?:\p{Lu}\p{Ll}?\.?)?`;
const letters = String.raw`(?:${initials}|\p{Lu}\s)`;
const patronymic = '(?:[ое]в(?:ич|на)|[ұу]лы|[қк]ызы)';

/** What each of them has: an initial, or a patronymic; a stop is found sooner than a capital. */
const mayName = new RegExp(String.raw`\.(?<=\p{Lu}\p{Ll}?\.)|${patronymic}|${patronymic.toUpperCase()}`, 'u');
const names = [
  new RegExp(String.raw`(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?${surname}`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${surname}\s+${initials}(?!\p{L})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+${patronymic}(?!\p{L})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})\p{Lu}+${patronymic.toUpperCase()}(?!\p{L})`, 'u'),
];
const withInitials = String.raw`(?:${letters}\s?${surname}|${surname}\s+${initials})[,;]?`;
const inFull = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+){1,2}[,;.]?`;
const inCapitals = String.raw`\p{Lu}{4,}(?:-\p{Lu}+)?(?:\s\p{Lu}{4,}){1,2}[,;.]?`;
const alone = new RegExp(`^(?:${withInitials}|${inFull}|${inCapitals})$`, 'u');
