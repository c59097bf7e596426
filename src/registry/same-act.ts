import type { ActKind, Texts } from '../model/act.ts';
import type { NamedAct } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { sameNumber } from '../text/act-number.ts';
import { foldText } from '../text/fold.ts';
import { sameIssuer } from './same-issuer.ts';

/** Acts of these kinds are numbered by whoever issues them, so that number and day alone do not tell two apart. */
const issued: ReadonlySet<ActKind> = new Set(['MINISTERIAL_ORDER', 'OTHER']);

/**
 * Whether two acts are the same by kind, day and number; where these are not enough, by registration, issuer or title.
 * A title is that of as many acts as there are bodies, and decides nothing between two of them. What either does not say
 * decides nothing.
 */
export function isSameAct(one: NamedAct, other: NamedAct): boolean {
  if (one.kind === undefined || other.kind === undefined || !mayBeOneKind(one.kind, other.kind)) return false;
  if (one.adopted === undefined || one.adopted !== other.adopted) return false;
  if (differ(one.zanCode, other.zanCode) || differ(one.adiletId, other.adiletId)) return false;
  const numbered = one.number !== undefined && other.number !== undefined;
  if (numbered && !sameNumber(one.number, other.number)) return false;
  if (one.registration !== undefined && other.registration !== undefined)
    return numbered && one.registration === other.registration;
  if (one.kind !== other.kind) return false;
  if (numbered && !issued.has(one.kind)) return true;
  if (!numbered && one.kind === 'CONSTITUTION') return true;
  if (isOfOtherBody(one, other)) return false;
  return shareTitle(one.titles, other.titles) || (numbered && sameIssuer(one.issuer, other.issuer) === true);
}

/** Whether two acts were issued by different bodies, each of which numbers its own. */
function isOfOtherBody(one: NamedAct, other: NamedAct): boolean {
  const isIssued = [one, other].every(({ kind }) => kind === undefined || issued.has(kind));
  return isIssued && sameIssuer(one.issuer, other.issuer) === false;
}

/** Acts of these kinds have the force of a law: databases call the same one a decree, a law or a code. */
const ofParliament: ReadonlySet<ActKind> = new Set(['CODE', 'LAW', 'PRESIDENTIAL_DECREE']);

/** Whether two kinds may be said of one act. `OTHER` stands where none is known, too. */
export function mayBeOneKind(one: ActKind, other: ActKind): boolean {
  const [isOne, isOther] = [one, other].map((kind) => ofParliament.has(kind));
  return one === other || one === 'OTHER' || other === 'OTHER' || (isOne === true && isOther === true);
}

/** Whether what is said of kind, day, number and issuer cannot be of one act, whatever its ids are. */
export function isOtherAct(one: NamedAct, other: NamedAct): boolean {
  if (differ(one.adopted, other.adopted)) return true;
  if (one.number !== undefined && other.number !== undefined && !sameNumber(one.number, other.number))
    return true;
  if (isOfOtherBody(one, other)) return true;
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
