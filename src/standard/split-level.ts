/** The name of a profession in a text that names its level as well, and the words of that. */
export interface NameAndLevel {
  /** Where the name stands. */
  readonly start: number;
  readonly end: number;
  readonly level: string;
}

const one = String.raw`[1-8](?:\.\d)?(?!\d)`;
/** "4", "4-5", "4.2", "5-ші", "3-й". */
const number = String.raw`(?<!\d)${one}(?:\s?[-–—]\s?${one})?(?:\s?-\s?\p{Ll}{1,3}(?!\p{L}))?`;
/** "СБШ-нің", "СБШ бойынша", "по ОРК". */
const framework = String.raw`(?:по\s+)?\p{Lu}{2,4}(?:-\p{Ll}{2,4})?(?!\p{L})(?:\s+бойынша)?`;
const word = String.raw`(?:уров|деңгей|ступен|саты(?!п|л|ш))\p{Ll}*`;
/** "5-деңгей", "СБШ-нің 5-і деңгейі", "4 уровень ОРК", "уровень ОРК 4-5". */
const inWords = String.raw`(?:${framework}\s+)?(?:${number}[\s-]*${word}(?:\s+${framework})?|${word}\s+(?:${framework}\s+)?${number})`;
/** "ОРК 5", "5 ОРК", "5". */
const bare = String.raw`(?:${framework}\s+)?${number}(?:\s+${framework})?`;

const patterns = [
  String.raw`^\s*(?<level>${inWords})[\s:–—-]+(?<name>\S.*)$`,
  String.raw`^\s*(?<level>${bare})(?:\s*[:–—]\s*|\s+-\s*|-(?=\s|\p{Lu}))\s*(?<name>\S.*)$`,
  String.raw`^\s*(?<level>${number})\s+(?<name>["«“]?\p{Lu}.*)$`,
  String.raw`^(?<name>.*?[^\s,(–—-])[\s,(–—-]+(?<level>${inWords})[\s).;]*$`,
  String.raw`^(?<name>.*?[^\s,(–—-])(?:\s*[,(]\s*|\s+[–—-]\s*)(?<level>${bare})[\s).;]*$`,
  String.raw`^(?<name>.*?[^\s,(–—-])\s+(?<level>${one}\s?[-–—]\s?${one})[\s.;]*$`,
].map((pattern) => new RegExp(pattern, 'dsu'));

/** A longer text is no name. */
const longest = 300;

/** A word of a name: none of a level, nor the ending of an abbreviation. */
const wordOfName = /(?<![\p{L}-])(?!уров|деңгей|бойынша|біліктілі|квалифик)\p{L}\p{Ll}{2}/u;

/** The end of a list whose last number is the level found: "… 2, 3 и". */
const goesOn = /\d[\s,]*(?:\p{Ll}{1,4})?$/u;

/** Where in a text the words of a level stand ("4-й уровень ОРК", "СБШ-нің 4-деңгейі"); null where none do, or several. */
export function levelIn(text: string): { readonly start: number; readonly end: number } | null {
  const [only, ...others] = [...text.matchAll(anywhere)];
  if (only === undefined || others.length > 0) return null;
  return { start: only.index, end: only.index + only[0].length };
}

const anywhere = new RegExp(String.raw`(?<!\p{L})${inWords}`, 'gu');

/**
 * Takes the level from the name of a profession before or behind which it stands ("4 - Мастер участка", "4-деңгей
 * Шебер", "Мастер участка (5 уровень)", "Мастер участка, 5-6"); null where none does. Without a word for a level it is
 * parted from the name by a mark, or is a range. A grade of a handbook ("4 разряд") is part of the name.
 */
export function splitLevel(text: string): NameAndLevel | null {
  if (text.length > longest || !/\d/u.test(text)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const [start, end] = match?.indices?.groups?.name ?? [];
    const name = text.slice(start, end);
    if (start === undefined || end === undefined || !wordOfName.test(name) || goesOn.test(name)) continue;
    return { start, end, level: match?.groups?.level ?? '' };
  }
  return null;
}
