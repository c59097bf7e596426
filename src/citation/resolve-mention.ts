import type { RegisteredAct } from '../model/act.ts';
import type { Mention, Provision, ResolvedBy } from '../model/citation.ts';
import type { TextDay } from '../model/text-day.ts';
import { languageOf } from '../text/language.ts';
import { actsByNumber, isNumber, isOfYear, lawsNumbered, numbersOf } from './by-number.ts';
import { matchTitle, type TitleMatch } from './by-title.ts';
import { ofCodePart } from './code-parts.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import { adoptedAfter, inForceThroughout, notYetInForce } from './in-force.ts';
import { isOfBody } from './issuer-resemblance.ts';
import { sharedWords } from './title-resemblance.ts';

/** Which act a mention means, by what, and how surely; the acts that would fit where none was chosen. */
export interface Resolution {
  readonly act: string | null;
  readonly resolvedBy: ResolvedBy | null;
  readonly score: number | null;
  readonly candidates: readonly string[];
}

/**
 * The act that a mention means: by its registration, then its number and day (titles are often misquoted), then its
 * title; among acts of one name by the day of the text. One act or none: where the evidence points at several, or
 * contradicts itself, none is chosen and they are the candidates.
 * @param provisions what is named of the act: its articles tell the parts of a code apart
 */
export function resolveMention(
  mention: Mention,
  registry: CitationRegistry,
  textDay: TextDay | null,
  provisions: readonly Provision[] = [],
): Resolution {
  const compiled = compile(registry);
  const match = matchTitle(mention, compiled);
  const titled = { ...match, acts: ofCodePart(match.acts, mention, provisions) };
  const found = byNumbers(mention, compiled, titled.acts) ?? byTitle(mention, titled, textDay, compiled);
  return found.act === null && found.candidates.length === 0
    ? unresolved([...match.similar, ...lawsNumbered(mention, compiled)])
    : found;
}

function byNumbers(
  mention: Mention,
  compiled: Compiled,
  titled: readonly RegisteredAct[],
): Resolution | null {
  const { registered, numbered } = actsByNumber(mention, compiled);
  const doubted = numbered.filter(
    (act) => !registered.includes(act) && !titled.includes(act) && isOfBody(mention, act, compiled) === false,
  );
  if (doubted.length > 0) return unresolved([...registered, ...numbered, ...titled]);
  const found = [...new Set([...registered, ...numbered])];
  if (found.length === 0) return null;
  const agreeing = titled.length === 0 ? found : found.filter((act) => titled.includes(act));
  const [only] = agreeing;
  if (only === undefined || agreeing.length > 1) return unresolved([...found, ...titled]);
  if (found.length > 1 && titled.length === 0) return unresolved(found);
  const resolvedBy = registered.includes(only) ? 'registration' : 'number-and-date';
  const misquoted = mention.title !== null && titled.length === 0;
  const agrees = misquoted && resolvedBy !== 'registration' ? hasTitleOf(mention, only, compiled) : null;
  if (agrees === false) return unresolved(found);
  const isSure = resolvedBy === 'registration' || titled.length > 0 || agrees === true;
  const isKnown = isSure || !isNumberedByBody(only) || isOfBody(mention, only, compiled) === true;
  return { act: only.id, resolvedBy, score: !isKnown ? 0.8 : misquoted ? 0.9 : 1, candidates: [] };
}

/** Whether a mention's title is that of an act; null where it says nothing, or the act's own one in its language is not known. */
function hasTitleOf({ title }: Mention, act: RegisteredAct, compiled: Compiled): boolean | null {
  if (title === null || act.titles[languageOf(title)] === undefined) return null;
  const share = sharedWords(title, act, compiled);
  return share === null ? null : share >= 0.3;
}

/** Whether several bodies number such acts, each its own: number and day are then those of more acts than one. */
function isNumberedByBody({ kind }: RegisteredAct): boolean {
  return kind === 'MINISTERIAL_ORDER' || kind === 'OTHER';
}

function byTitle(
  mention: Mention,
  { acts, score, isNear }: TitleMatch,
  textDay: TextDay | null,
  compiled: Compiled,
): Resolution {
  const agreeing = acts.filter((act) => !contradicts(act, mention, compiled));
  const possible = agreeing.filter(
    (act) =>
      !(isNear && textDay !== null && !inForceThroughout(act, textDay)) &&
      !adoptedAfter(act, textDay) &&
      !(isNamedOnly(mention) && notYetInForce(act, textDay) && !isFirstOfName(act, compiled)),
  );
  const [only] = possible;
  if (only !== undefined && possible.length === 1)
    return {
      act: only.id,
      resolvedBy: agreeing.length > 1 ? 'title-and-date-of-text' : 'title',
      score: acts.length > 1 ? score * 0.95 : score,
      candidates: [],
    };
  const inForce = textDay === null ? [] : possible.filter((act) => inForceThroughout(act, textDay));
  const [current] = inForce;
  if (current === undefined || inForce.length > 1) return unresolved(acts);
  return { act: current.id, resolvedBy: 'title-and-date-of-text', score: score * 0.95, candidates: [] };
}

/** Whether a mention of the same title says a number, day, registration or body that are not those of the act. */
function contradicts(act: RegisteredAct, mention: Mention, compiled: Compiled): boolean {
  if (mention.registration !== null && act.registration !== null) return true;
  const numbers = numbersOf(mention);
  const days = [mention.date, ...(mention.joint ?? []).map(({ date }) => date)].filter((day) => day !== null);
  const numberAgrees =
    numbers.length === 0 || act.number === null ? null : numbers.some(({ number }) => isNumber(act, number));
  const dateAgrees =
    days.length === 0 || act.adoptedOn === null ? isOfYear(act, mention) : days.includes(act.adoptedOn);
  if (
    numberAgrees !== true &&
    dateAgrees !== true &&
    isNumberedByBody(act) &&
    isOfBody(mention, act, compiled) === false
  )
    return true;
  return (numberAgrees === false && dateAgrees !== true) || (dateAgrees === false && numberAgrees !== true);
}

/** Whether a mention says nothing of its act but what it is called. */
function isNamedOnly({ number, date, year }: Mention): boolean {
  return number === null && date === null && year === undefined;
}

/** Whether an act took the place of others, and none of them had its name: what is called so cannot be one before it. */
function isFirstOfName(act: RegisteredAct, { registry }: Compiled): boolean {
  const replaced = registry.acts.flatMap(({ replacedBy }) => replacedBy.filter((by) => by.act === act.id));
  return replaced.length > 0 && !replaced.some(({ isRenewal }) => isRenewal);
}

function unresolved(acts: readonly RegisteredAct[]): Resolution {
  return {
    act: null,
    resolvedBy: null,
    score: null,
    candidates: [...new Set(acts.map(({ id }) => id))].sort(),
  };
}
