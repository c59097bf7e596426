import { meaningsOfConcept } from '../../graph/read/meaning.ts';
import type { ConceptKind } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import type { Language } from '../../model/language.ts';
import type { MeaningWording } from '../../model/meaning.ts';
import { languageOf } from '../../text/language.ts';
import { normalise, shortHash } from '../../text/normalise.ts';
import type { RequirementPlace } from '../comparison/place.ts';
import type { SubjectRequirements } from '../comparison/requirements.ts';
import type { Context } from '../context.ts';
import { named } from '../modules/stated.ts';
import { type Candidate, type FindMatches, finderOf, type TextMatch } from './match.ts';

export type CoverageStatus = 'COVERED' | 'DOUBTFUL' | 'MISSING';

/** That a text means, or may mean, a requirement. */
export interface ProgrammeMatch {
  readonly text: string;
  readonly requirement: ReturnType<typeof named>;
  readonly status: CoverageStatus;
  readonly isRequired: boolean;
  readonly match: TextMatch;
}

export interface ProgrammeText {
  readonly text: string;
  readonly language: Language;
  readonly matches: readonly ProgrammeMatch[];
}

/** A requirement with the places of each subject that has it, and what covers it. */
export interface ProgrammeRequirement {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly status: CoverageStatus;
  readonly coveredBy: readonly ProgrammeMatch[];
  readonly in: readonly {
    readonly subject: SubjectRequirements['subject'];
    readonly places: readonly RequirementPlace[];
  }[];
}

export interface ProgrammeCoverage {
  readonly kinds: readonly ConceptKind[];
  readonly texts: readonly ProgrammeText[];
  readonly subjects: readonly SubjectRequirements[];
  /** Layer by layer, those of most subjects first, then as they first stand. */
  readonly requirements: readonly ProgrammeRequirement[];
}

/** What texts cover of what subjects ask for, in some layers. */
export async function coverProgramme(
  subjects: readonly SubjectRequirements[],
  texts: readonly string[],
  kinds: readonly ConceptKind[],
  context: Context,
): Promise<ProgrammeCoverage> {
  const required = kinds.flatMap((kind) => requirementsIn(subjects, kind));
  const known = new Set(required.map(({ id }) => id));
  const finders = await findersOf(required, kinds, context);
  const matched = await Promise.all(texts.map((text) => matchText(text, finders, known, context)));
  const byConcept = grouped(
    matched.flatMap(({ matches }) => matches),
    ({ requirement }) => requirement.item,
  );
  const requirements = required.map((requirement) => {
    const coveredBy = [...(byConcept.get(requirement.id) ?? [])].sort(surestFirst);
    return { ...requirement, coveredBy, status: coveredBy[0]?.status ?? ('MISSING' as const) };
  });
  return { kinds, texts: matched, subjects, requirements };
}

type Required = Omit<ProgrammeRequirement, 'status' | 'coveredBy'>;

function requirementsIn(subjects: readonly SubjectRequirements[], kind: ConceptKind): readonly Required[] {
  const presences = subjects.flatMap(({ subject, places }) =>
    [...grouped(places[kind], ({ item }) => item)].map(([id, own]) => ({ id, subject, places: own })),
  );
  return [...grouped(presences, ({ id }) => id)]
    .map(([id, own]) => ({ id, kind, in: own.map(({ subject, places }) => ({ subject, places })) }))
    .sort((one, other) => other.in.length - one.in.length);
}

type Finders = ReadonlyMap<ConceptKind, FindMatches>;

async function findersOf(
  required: readonly Required[],
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

async function matchText(
  text: string,
  finders: Finders,
  known: ReadonlySet<string>,
  context: Context,
): Promise<ProgrammeText> {
  const language = languageOf(text);
  const found = await Promise.all(
    [...finders].map(([kind, find]) => matchAs({ ...wordingOf(text, kind), language }, find, known, context)),
  );
  return { text, language, matches: found.flat().sort(surestFirst) };
}

/** A text as a wording of a layer. */
function wordingOf(text: string, kind: ConceptKind): Omit<MeaningWording, 'language'> {
  return { id: `${kind}:${shortHash(normalise(text))}`, kind, text, acts: null };
}

/** A text that is a wording as it stands means what that wording does; it is compared with all that is asked for. */
async function matchAs(
  text: MeaningWording,
  find: FindMatches,
  known: ReadonlySet<string>,
  { load }: Context,
): Promise<readonly ProgrammeMatch[]> {
  const same = normalise(text.text) === '' ? null : await load.node(text.id);
  const toMatch = (match: TextMatch): ProgrammeMatch => ({
    text: text.text,
    requirement: named(text.kind, match.concept),
    status: match.judgement.verdict === 'same' ? 'COVERED' : 'DOUBTFUL',
    isRequired: known.has(match.concept),
    match,
  });
  const own = same === null ? [] : [toMatch(asItStands(text, same.id))];
  const others = find(text)
    .filter(({ concept }) => concept !== same?.id)
    .map(toMatch);
  const isFound = others.some(({ status }) => status === 'COVERED');
  return [...own.filter(({ isRequired }) => isRequired || !isFound), ...others];
}

function asItStands(wording: MeaningWording, concept: string): TextMatch {
  const reasons = [{ kind: 'same-letters', words: [] }] as const;
  return { concept, wording, judgement: { verdict: 'same', score: 1, reasons, by: 'METHOD' } };
}

/** What is sure first, what is required before what is not, then the likest. */
function surestFirst(one: ProgrammeMatch, other: ProgrammeMatch): number {
  const rank = ({ status, isRequired, match }: ProgrammeMatch) =>
    (status === 'COVERED' ? 4 : 0) + (isRequired ? 2 : 0) + match.judgement.score;
  return rank(other) - rank(one);
}
