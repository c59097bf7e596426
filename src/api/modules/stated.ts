import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import { grouped } from '../../model/grouped.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import type { RequirementPlace } from '../comparison/place.ts';
import { requirementsOfId, type SubjectRequirements } from '../comparison/requirements.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Context, Map<string, Promise<SubjectRequirements>>>();

/** What a subject asks for, as far as it is wanted, put together once for a request. */
export function statedBy(
  subject: string,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<SubjectRequirements> {
  const ofRequest = known.get(context) ?? new Map<string, Promise<SubjectRequirements>>();
  known.set(context, ofRequest);
  const key = `${subject} ${wanted}`;
  const found = ofRequest.get(key) ?? requirementsOfId(subject, wanted, context);
  ofRequest.set(key, found);
  return found;
}

/** A requirement as `Requirement` shows it: the first place says what it is called where it has no name of its own. */
export type NamedRequirement = Pick<
  RequirementPlace,
  'kind' | 'item' | 'name' | 'textKk' | 'textRu' | 'textEn'
>;

/** A requirement that has a name of its own, a concept or an act, before it is read. */
export function named(kind: RequirementKind, item: string): NamedRequirement {
  return { kind, item, name: null, textKk: null, textRu: null, textEn: null };
}

/** A requirement with the places that state it. */
export interface StatedRequirement {
  readonly requirement: NamedRequirement;
  readonly places: readonly RequirementPlace[];
}

/** Places by what they state, in their order. */
export function statedRequirements(places: readonly RequirementPlace[]): readonly StatedRequirement[] {
  return [...grouped(places, ({ kind, item }) => `${kind} ${item}`).values()].map((own) => ({
    requirement: own[0] as RequirementPlace,
    places: own,
  }));
}
