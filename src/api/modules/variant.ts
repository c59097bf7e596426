import type { Blank } from '../comparison/blanks.ts';
import type { RequirementPlace } from '../comparison/place.ts';
import type { SubjectRequirements } from '../comparison/requirements.ts';
import type { Context } from '../context.ts';
import { sharedParts } from './core.ts';
import type { Module } from './module.ts';
import { type StatedRequirement, statedBy, statedRequirements } from './stated.ts';
import type { AskingSubject } from './universe.ts';

/** One subject of a module. */
export interface ModuleSubject {
  readonly id: string;
  readonly module: Module;
  readonly subject: AskingSubject;
}

/** How a subject has a requirement of the core. */
export interface ModuleVariant extends StatedRequirement {
  readonly adds: readonly StatedRequirement[];
  readonly notStated: readonly Blank[];
}

/** The core of a module as a subject states it, in the order of its documents. */
export async function coreOf(module: Module, subject: string, context: Context) {
  const { places } = await statedBy(subject, module.wanted, context);
  const items = new Set(module.items);
  return statedRequirements(places[module.kind].filter(({ item }) => items.has(item)));
}

export async function variantOf(
  { module, subject }: ModuleSubject,
  context: Context,
): Promise<readonly ModuleVariant[]> {
  const [stated, core] = await Promise.all([
    statedBy(subject.id, module.wanted, context),
    coreOf(module, subject.id, context),
  ]);
  return Promise.all(
    core.map(async (requirement) => {
      const parts = await sharedParts(module, requirement.requirement.item, context.load);
      const statements = new Set(requirement.places.flatMap(({ statement }) => statement ?? []));
      const own = parts === null ? [] : under(stated, module.kind, statements);
      return {
        ...requirement,
        adds: statedRequirements(own.filter(({ item }) => !parts?.common.has(item))),
        notStated: blanksUnder(stated, own, statements),
      };
    }),
  );
}

/** The requirements of the layer that a module leaves uncovered. */
export async function uncoveredOf(
  { module, subject }: ModuleSubject,
  context: Context,
): Promise<readonly StatedRequirement[]> {
  const { places } = await statedBy(subject.id, module.wanted, context);
  const items = new Set(module.items);
  return statedRequirements(
    places[module.kind].filter(({ item }) => subject.items.has(item) && !items.has(item)),
  );
}

/** What stands under statements of a layer. */
function under(
  { places }: SubjectRequirements,
  kind: Module['kind'],
  statements: ReadonlySet<string>,
): readonly RequirementPlace[] {
  const above = (place: RequirementPlace) => (kind === 'skill' ? place.skill : place.labourFunction);
  const layers = kind === 'skill' ? [] : places.skill;
  return [...layers, ...places.ability, ...places.knowledge].filter((place) => {
    const statement = above(place);
    return statement !== null && statements.has(statement);
  });
}

/** What is blank in these statements, and in those under them. */
function blanksUnder(
  { blanks }: SubjectRequirements,
  own: readonly RequirementPlace[],
  statements: ReadonlySet<string>,
): readonly Blank[] {
  const below = new Set(own.flatMap(({ statement }) => statement ?? []));
  return blanks.filter(
    ({ statement }) => statement !== null && (statements.has(statement) || below.has(statement)),
  );
}
