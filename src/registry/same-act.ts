import type { ActKind, Texts } from '../model/act.ts';
import type { NamedAct } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { sameNumber } from '../text/act-number.ts';
import { foldText } from '../text/fold.ts';

/** Acts of these kinds are numbered by whoever issues them, so that number and day alone do not tell two apart. */
const issued: ReadonlySet<ActKind> = new Set(['MINISTERIAL_ORDER', 'OTHER']);

/**
 * Whether two acts are the same by kind, day and number; where these are not enough, by registration, issuer or title.
 * What either does not say decides nothing.
 */
export function isSameAct(one: NamedAct, other: NamedAct): boolean {
  if (one.kind === undefined || one.kind !== other.kind) return false;
  if (one.adopted === undefined || one.adopted !== other.adopted) return false;
  if (differ(one.zanCode, other.zanCode) || differ(one.adiletId, other.adiletId)) return false;
  const numbered = one.number !== undefined && other.number !== undefined;
  if (numbered && !sameNumber(one.number, other.number)) return false;
  if (one.registration !== undefined && other.registration !== undefined)
    return numbered && one.registration === other.registration;
  if (numbered && !issued.has(one.kind)) return true;
  if (!numbered && one.kind === 'CONSTITUTION') return true;
  return shareTitle(one.titles, other.titles) || (numbered && sameIssuer(one.issuer, other.issuer) === true);
}

/** Acts of these kinds have the force of a law: databases call the same one a decree, a law or a code. */
const ofParliament: ReadonlySet<ActKind> = new Set(['CODE', 'LAW', 'PRESIDENTIAL_DECREE']);

/** Whether two kinds may be said of one act. `OTHER` stands where none is known, too. */
export function mayBeOneKind(one: ActKind, other: ActKind): boolean {
  const [isOne, isOther] = [one, other].map((kind) => ofParliament.has(kind));
  return one === other || one === 'OTHER' || other === 'OTHER' || (isOne === true && isOther === true);
}

/** Whether what is said of kind, day and number cannot be of one act, whatever its ids are. */
export function isOtherAct(one: NamedAct, other: NamedAct): boolean {
  if (differ(one.adopted, other.adopted)) return true;
  if (one.number !== undefined && other.number !== undefined && !sameNumber(one.number, other.number))
    return true;
  return one.kind !== undefined && other.kind !== undefined && !mayBeOneKind(one.kind, other.kind);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function shareTitle(one: Texts = {}, other: Texts = {}): boolean {
  return languages.some((language) => {
    const [title, another] = [one[language], other[language]];
    return title !== undefined && another !== undefined && foldText(title) === foldText(another);
  });
}

/**
 * Whether two names mean the same office, in whatever case. One may say more than the other ("Заместитель
 * Премьер-Министра - Министр финансов", "Исполняющий обязанности Министра"), where that one says enough. Null where they
 * are not in one language.
 */
export function sameIssuer(one: Texts = {}, other: Texts = {}): boolean | null {
  const language = languages.find((language) => one[language] !== undefined && other[language] !== undefined);
  if (language === undefined) return null;
  const stems = [one, other].map((issuer) => stemsOf(issuer[language] ?? ''));
  const [smaller = new Set(), larger = new Set()] = stems.sort((a, b) => a.size - b.size);
  return (smaller.size === larger.size || smaller.size > 3) && [...smaller].every((stem) => larger.has(stem));
}

/** The beginnings of the words of an issuer. */
function stemsOf(issuer: string): ReadonlySet<string> {
  const words = issuer.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2).map((word) => foldText(word).slice(0, 5)));
}
