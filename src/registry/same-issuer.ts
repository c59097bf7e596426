import type { Texts } from '../model/act.ts';
import { languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import { actExpressions } from './act-words.ts';

/** The beginnings of the words of one office, from its head on: "Министр", "финансов". */
type Office = readonly string[];

/**
 * Whether two names mean the same body, in whatever case and with or without the country. A deputy prime minister who is
 * a minister is that minister; a name may end sooner than the other, where it says enough ("Зайсанский районный
 * маслихат"). Null where that is not told: they are not in one language, or one says less of an office of the same head.
 */
export function sameIssuer(one: Texts = {}, other: Texts = {}): boolean | null {
  const language = languages.find((language) => one[language] !== undefined && other[language] !== undefined);
  if (language === undefined) return null;
  const names = [one, other].map((issuer) => officesOf(issuer[language] ?? '', language === 'kk'));
  const [fewer = [], more = []] = names.sort((a, b) => a.length - b.length);
  if (fewer.length > 0 && fewer.every((office) => more.some((another) => isOffice(office, another))))
    return true;
  const [some = [], others = []] = names.map((offices) => offices.flat());
  if (some.length === 0) return null;
  const isOfOneHead = fewer.some(([head]) => more.some(([another]) => head === another));
  return isOfOneHead && (isWithin(some, others) || isWithin(others, some)) ? null : false;
}

/** By all their words, or one by the first of the other; two of them are those of any minister of two branches. */
function isOffice(one: Office, other: Office): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const isBeginning = shorter.length > 2 && shorter.every((stem, at) => stem === longer[at]);
  return isBeginning || (isWithin(one, other) && isWithin(other, one));
}

function isWithin(one: Office, other: Office): boolean {
  return one.every((stem) => other.includes(stem));
}

/** The offices of an issuer; the head of a Kazakh one stands last. */
function officesOf(issuer: string, isHeadLast: boolean): readonly Office[] {
  return withoutAsides(issuer)
    .split(/\s+[-–—]\s*|[-–—]\s+/u)
    .map((office) => (office.match(/\p{L}{3,}/gu) ?? []).map(stemOf))
    .map((stems) => (isHeadLast ? stems.reverse() : stems))
    .filter((stems) => stems.length > 0);
}

/** The beginning of a word, which is the same in every case: of a short one without its vowel ("Акима"). */
function stemOf(word: string): string {
  const folded = foldText(word);
  return folded.length > 5 ? folded.slice(0, 5) : folded.replace(/[аеёиоуыэюяіәөүұ]$/u, '');
}

function withoutAsides(issuer: string): string {
  return actExpressions('issuerAsides').reduce((left, aside) => left.replace(aside, ' '), plain(issuer));
}
