import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import type { ConceptKind } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import type { RequirementPlace } from '../comparison/place.ts';
import { requirementsOfIds, type SubjectRequirements } from '../comparison/requirements.ts';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { type NamedRequirement, named } from '../modules/stated.ts';
import {
  type CoverageStatus,
  exactMeanings,
  findersOf,
  matchText,
  type ProgrammeMatch,
  type ProgrammeText,
  surestFirst,
} from './match-text.ts';

/** A requirement with the places of each subject that has it, and what covers it. */
export interface ProgrammeRequirement {
  readonly id: string;
  readonly requirement: NamedRequirement;
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

/** What texts cover of what subjects ask for, in some layers; `wanted` is what is read of the subjects. */
export async function coverProgramme(
  ids: readonly string[],
  texts: readonly string[],
  kinds: readonly ConceptKind[],
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<ProgrammeCoverage> {
  const [subjects, exact] = await Promise.all([
    requirementsOfIds(ids, wanted, context, { least: 1, most: limits.ids }),
    exactMeanings(texts, kinds, wanted, context),
  ]);
  const required = kinds.flatMap((kind) => requirementsIn(subjects, kind));
  const known = new Map(required.map((requirement) => [requirement.id, requirement.requirement]));
  const finders = await findersOf(required, kinds, context);
  const matched = texts.map((text) => matchText(text, { finders, known, exact }));
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
    .map(([id, own]) => ({
      id,
      kind,
      requirement: own[0]?.places[0] ?? named(kind, id),
      in: own.map(({ subject, places }) => ({ subject, places })),
    }))
    .sort((one, other) => other.in.length - one.in.length);
}
