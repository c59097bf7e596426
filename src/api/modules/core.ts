import { bitSet, membersOf } from '../../analysis/bit-set.ts';
import { type Sharing, sharingOf } from '../../analysis/sharing.ts';
import { partsOfConcept } from '../../graph/read/module.ts';
import type { ConceptKind } from '../../model/concept.ts';
import type { Loads } from '../loads.ts';
import { bySubject } from './held.ts';
import type { Module } from './module.ts';
import type { AskingSubject } from './universe.ts';

/** What stands under a requirement of a module, by how far it is shared. */
export interface SharedParts {
  /** Ids of what all subjects have under it, in the order of the documents of the first. */
  readonly common: ReadonlySet<string>;
  readonly commonOf: Readonly<Record<'skill' | 'ability' | 'knowledge', readonly string[]>>;
  /** Of the abilities; null where no subject states any. */
  readonly abilityShare: number | null;
  readonly sharing: 'FULL' | 'NEARLY' | 'PARTLY' | 'NOT_STATED';
  /** Abilities that some lack, where it is nearly shared. */
  readonly lacking: readonly { readonly item: string; readonly subjects: readonly AskingSubject[] }[];
  /** Those that state no abilities, or no knowledge, under it. */
  readonly notStatedBy: readonly AskingSubject[];
}

const remembered = new WeakMap<Module, Map<string, Promise<SharedParts | null>>>();

/** Null for layers that have nothing under them. */
export function sharedParts(module: Module, item: string, load: Loads): Promise<SharedParts | null> {
  const ofModule = remembered.get(module) ?? new Map<string, Promise<SharedParts | null>>();
  remembered.set(module, ofModule);
  const found = ofModule.get(item) ?? readSharedParts(module, item, load);
  ofModule.set(item, found);
  return found;
}

async function readSharedParts(module: Module, item: string, load: Loads): Promise<SharedParts | null> {
  if (module.kind !== 'skill' && module.kind !== 'labour-function') return null;
  const rows = bySubject(await load.list(partsOfConcept, item), module.subjects);
  const parts = module.subjects.map(({ id }) => rows.get(id)?.flatMap((row) => row.parts) ?? []);
  const shared = (kind: ConceptKind) => compare(parts.map((own) => own.filter((part) => part.kind === kind)));
  const abilities = shared('ability');
  const knowledge = shared('knowledge');
  const commonOf = {
    skill: shared('skill').common,
    ability: abilities.common,
    knowledge: knowledge.common,
  };
  const sharing = howFar(abilities, module.nearly);
  return {
    common: new Set(Object.values(commonOf).flat()),
    commonOf,
    abilityShare: abilities.isStated.some(Boolean) ? abilities.share : null,
    sharing,
    lacking: sharing === 'NEARLY' ? lackedAbilities(abilities, module.subjects) : [],
    notStatedBy: module.subjects.filter((_, at) => !abilities.isStated[at] || !knowledge.isStated[at]),
  };
}

interface Compared extends Pick<Sharing, 'share' | 'missing'> {
  readonly names: readonly string[];
  readonly common: readonly string[];
  /** By subject. */
  readonly isStated: readonly boolean[];
}

function compare(parts: readonly (readonly { readonly item: string }[])[]): Compared {
  const names = [...new Set(parts.flatMap((own) => own.map(({ item }) => item)))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const sets = parts.map((own) =>
    bitSet(
      names.length,
      own.map(({ item }) => numbers.get(item) as number),
    ),
  );
  const { common, share, missing } = sharingOf(sets);
  return {
    names,
    share,
    missing,
    common: membersOf(common).map((number) => names[number] as string),
    isStated: parts.map((own) => own.length > 0),
  };
}

function howFar({ isStated, share }: Compared, nearly: number): SharedParts['sharing'] {
  if (!isStated.every(Boolean)) return 'NOT_STATED';
  if (share === 1) return 'FULL';
  return share >= nearly ? 'NEARLY' : 'PARTLY';
}

function lackedAbilities({ names, missing }: Compared, subjects: readonly AskingSubject[]) {
  const lacked = missing.map((set) => new Set(membersOf(set)));
  return names
    .map((item, number) => ({ item, subjects: subjects.filter((_, at) => lacked[at]?.has(number)) }))
    .filter(({ subjects }) => subjects.length > 0);
}
