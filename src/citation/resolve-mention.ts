import type { RegisteredAct } from '../model/act.ts';
import type { Mention, Provision, ResolvedBy } from '../model/citation.ts';
import type { TextDay } from '../model/text-day.ts';
import { languageOf } from '../text/language.ts';
import { actsByNumber, isNumber, numbersOf } from './by-number.ts';
import { matchTitle, type TitleMatch } from './by-title.ts';
import { ofCodePart } from './code-parts.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import { adoptedAfter, inForceThroughout } from './in-force.ts';
import { isOfAnotherBody } from './issuer-resemblance.ts';
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
  const { acts, score } = matchTitle(mention, compiled);
  const titled = { acts: ofCodePart(acts, mention, provisions), score };
  return byNumbers(mention, compiled, titled.acts) ?? byTitle(mention, titled, textDay);
}

function byNumbers(
  mention: Mention,
  compiled: Compiled,
  titled: readonly RegisteredAct[],
): Resolution | null {
  const { registered, numbered } = actsByNumber(mention, compiled);
  const { issuer } = mention;
  const doubted = numbered.filter(
    (act) =>
      issuer !== null &&
      !registered.includes(act) &&
      !titled.includes(act) &&
      isOfAnotherBody(issuer, act, compiled),
  );
  if (doubted.length > 0) return unresolved([...registered, ...numbered, ...titled]);
  const found = [...new Set([...registered, ...numbered])];
  if (found.length === 0) return null;
  const agreeing = titled.length === 0 ? found : found.filter((act) => titled.includes(act));
  const [only] = agreeing;
  if (only === undefined || agreeing.length > 1) return unresolved([...found, ...titled]);
  if (found.length > 1 && titled.length === 0) return unresolved(found);
  const misquoted = mention.title !== null && titled.length === 0;
  if (misquoted && !registered.includes(only) && isOfAnother(mention.title ?? '', only, compiled))
    return unresolved(found);
  const resolvedBy = registered.includes(only) ? 'registration' : 'number-and-date';
  return { act: only.id, resolvedBy, score: misquoted ? 0.9 : 1, candidates: [] };
}

/** Whether a title is that of another act: where the act's own title in its language is not known, it cannot be told. */
function isOfAnother(title: string, act: RegisteredAct, compiled: Compiled): boolean {
  return act.titles[languageOf(title)] !== undefined && sharedWords(title, act, compiled) < 0.3;
}

function byTitle(mention: Mention, { acts, score }: TitleMatch, textDay: TextDay | null): Resolution {
  const possible = acts.filter((act) => !contradicts(act, mention) && !adoptedAfter(act, textDay));
  const [only] = possible;
  if (only !== undefined && possible.length === 1)
    return {
      act: only.id,
      resolvedBy: acts.length > 1 ? 'title-and-date-of-text' : 'title',
      score: acts.length > 1 ? score * 0.95 : score,
      candidates: [],
    };
  const inForce = textDay === null ? [] : possible.filter((act) => inForceThroughout(act, textDay));
  const [current] = inForce;
  if (current === undefined || inForce.length > 1) return unresolved(acts);
  return { act: current.id, resolvedBy: 'title-and-date-of-text', score: score * 0.95, candidates: [] };
}

/** Whether a mention of the same title says a number, day or registration that are not those of the act. */
function contradicts(act: RegisteredAct, mention: Mention): boolean {
  if (mention.registration !== null && act.registration !== null) return true;
  const numbers = numbersOf(mention);
  const days = [mention.date, ...(mention.joint ?? []).map(({ date }) => date)].filter((day) => day !== null);
  const numberAgrees =
    numbers.length === 0 || act.number === null ? null : numbers.some(({ number }) => isNumber(act, number));
  const dateAgrees = days.length === 0 || act.adoptedOn === null ? null : days.includes(act.adoptedOn);
  return (numberAgrees === false && dateAgrees !== true) || (dateAgrees === false && numberAgrees !== true);
}

function unresolved(acts: readonly RegisteredAct[]): Resolution {
  return {
    act: null,
    resolvedBy: null,
    score: null,
    candidates: [...new Set(acts.map(({ id }) => id))].sort(),
  };
}
