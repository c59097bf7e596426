import { meaningsOfConcept } from '../../graph/read/meaning.ts';
import { readingOf, type SubjectPart } from '../../graph/read/subject-reading.ts';
import type { ConceptKind } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import type { Language } from '../../model/language.ts';
import type { MeaningWording } from '../../model/meaning.ts';
import { languageOf } from '../../text/language.ts';
import { normalise, shortHash } from '../../text/normalise.ts';
import type { Context } from '../context.ts';
import { type NamedRequirement, named } from '../modules/stated.ts';
import { type Candidate, type FindMatches, finderOf, type TextMatch } from './match.ts';

export type CoverageStatus = 'COVERED' | 'DOUBTFUL' | 'MISSING';

/** That a text means, or may mean, a requirement. */
export interface ProgrammeMatch {
  readonly text: string;
  readonly requirement: NamedRequirement;
  readonly status: CoverageStatus;
  readonly isRequired: boolean;
  readonly match: TextMatch;
}

export interface ProgrammeText {
  readonly text: string;
  readonly language: Language;
  readonly matches: readonly ProgrammeMatch[];
}

type Finders = ReadonlyMap<ConceptKind, FindMatches>;

/** What finds the concepts of each layer that are asked for. */
export async function findersOf(
  required: readonly { readonly id: string; readonly kind: ConceptKind }[],
  kinds: readonly ConceptKind[],
  { load, matcher }: Context,
): Promise<Finders> {
  const candidates = await Promise.all(
    required.map(async ({ id, kind }) =>
      (await load.list(meaningsOfConcept, id)).map((wording) => ({ kind, concept: id, wording })),
    ),
  );
  const byKind = grouped(candidates.flat(), ({ kind }): ConceptKind => kind);
  return new Map(kinds.map((kind) => [kind, finderOf(byKind.get(kind) ?? ([] as Candidate[]), matcher)]));
}

/** With what a text is compared. */
interface Means {
  readonly finders: Finders;
  /** By id, what is asked for. */
  readonly known: ReadonlyMap<string, NamedRequirement>;
  readonly exact: ReadonlyMap<string, string>;
}

export function matchText(text: string, means: Means): ProgrammeText {
  const language = languageOf(text);
  const found = [...means.finders].flatMap(([kind, find]) =>
    matchAs({ ...wordingOf(text, kind), language }, find, means),
  );
  return { text, language, matches: found.sort(surestFirst) };
}

/** A text as a wording of a layer. */
function wordingOf(text: string, kind: ConceptKind): Omit<MeaningWording, 'language'> {
  return { id: `${kind}:${shortHash(normalise(text))}`, kind, text, acts: null };
}

/** By the id of a wording that a text is as it stands, that of its concept; read together with the subjects. */
export async function exactMeanings(
  texts: readonly string[],
  kinds: readonly ConceptKind[],
  wanted: readonly SubjectPart[],
  { load }: Context,
): Promise<ReadonlyMap<string, string>> {
  const reading = readingOf(wanted);
  const said = texts.filter((text) => normalise(text) !== '');
  const ids = said.flatMap((text) => kinds.map((kind) => wordingOf(text, kind).id));
  const found = await Promise.all(
    ids.map(async (id) => [id, (await load.asked(id, reading))?.requirement] as const),
  );
  return new Map(found.flatMap(([id, concept]) => (concept ? [[id, concept] as const] : [])));
}

/** A text that is a wording as it stands means what that wording does; it is compared with all that is asked for. */
function matchAs(
  text: MeaningWording,
  find: FindMatches,
  { known, exact }: Means,
): readonly ProgrammeMatch[] {
  const same = exact.get(text.id);
  const toMatch = (match: TextMatch): ProgrammeMatch => ({
    text: text.text,
    requirement: known.get(match.concept) ?? named(text.kind, match.concept),
    status: match.judgement.verdict === 'same' ? 'COVERED' : 'DOUBTFUL',
    isRequired: known.has(match.concept),
    match,
  });
  const own = same === undefined ? [] : [toMatch(asItStands(text, same))];
  const others = find(text)
    .filter(({ concept }) => concept !== same)
    .map(toMatch);
  const isFound = others.some(({ status }) => status === 'COVERED');
  return [...own.filter(({ isRequired }) => isRequired || !isFound), ...others];
}

function asItStands(wording: MeaningWording, concept: string): TextMatch {
  const reasons = [{ kind: 'same-letters', words: [] }] as const;
  return { concept, wording, judgement: { verdict: 'same', score: 1, reasons, by: 'METHOD' } };
}

/** What is sure first, what is required before what is not, then the likest. */
export function surestFirst(one: ProgrammeMatch, other: ProgrammeMatch): number {
  const rank = ({ status, isRequired, match }: ProgrammeMatch) =>
    (status === 'COVERED' ? 4 : 0) + (isRequired ? 2 : 0) + match.judgement.score;
  return rank(other) - rank(one);
}
