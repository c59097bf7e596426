import { closedSets } from '../../analysis/closed-sets.ts';
import { tableOf } from '../../analysis/table.ts';
import { grouped } from '../../model/grouped.ts';
import { moduleSearch } from '../limits.ts';
import { havingAll, type Module, moduleId, saves } from './module.ts';
import { numbered } from './numbered.ts';
import type { AskingSubject, Universe } from './universe.ts';

export interface ModuleOptions {
  readonly minSubjects: number;
  readonly minSize: number;
  readonly sameLevel: boolean;
  /** Null: all; 0 stands for none stated. */
  readonly levels: readonly number[] | null;
}

/** A module before its subjects are looked up. */
export interface FoundModule extends Pick<Module, 'id' | 'items'> {
  readonly support: number;
  /** Those among which it was found. */
  readonly among: readonly AskingSubject[];
}

export interface FoundModules {
  /** Those that save most first, then those of most subjects. */
  readonly modules: readonly FoundModule[];
  /** Whether these are all, and whether none that was left out saves more. */
  readonly isComplete: boolean;
  readonly isBest: boolean;
}

/** The closed sets of requirements that subjects share in full; with `sameLevel` level by level. */
export function findModules({ kind, subjects }: Universe, options: ModuleOptions): FoundModules {
  const { levels, sameLevel } = options;
  const wanted = subjects.filter(({ level }) => levels === null || levels.includes(level ?? 0));
  const groups = sameLevel
    ? [...grouped(wanted, ({ level }) => level)].filter(([level]) => level !== null)
    : [[null, wanted] as const];
  const found = groups.map(([level, among]) => {
    const { sets, ...rest } = setsAmong(among, options, Math.floor(moduleSearch.steps / groups.length));
    return {
      ...rest,
      modules: sets.map(({ items, support }) => ({
        id: moduleId(kind, items, level),
        items,
        support,
        among,
      })),
    };
  });
  const modules = found.flatMap((group) => group.modules).sort(compare);
  return {
    modules: modules.slice(0, moduleSearch.modules),
    isComplete: modules.length <= moduleSearch.modules && found.every(({ isComplete }) => isComplete),
    isBest: found.every(({ isBest }) => isBest),
  };
}

/** A module with its subjects. */
export function moduleOf(
  { id, items, among }: FoundModule,
  rest: Pick<Module, 'kind' | 'nearly' | 'wanted'>,
): Module {
  return { id, items, ...rest, subjects: havingAll(among, items) };
}

function setsAmong(
  subjects: readonly AskingSubject[],
  { minSubjects, minSize }: ModuleOptions,
  maximumSteps: number,
) {
  const { names, rows } = numbered(subjects.map(({ items }) => items));
  const { sets, isCutOff, isComplete } = closedSets(tableOf(rows), {
    minimumSupport: minSubjects,
    minimumSize: minSize,
    best: { maximum: moduleSearch.modules, worth: saves },
    maximumSteps,
  });
  return {
    sets: Array.from({ length: sets.count }, (_, at) => ({
      items: sets.items(at).map((number) => names[number] as string),
      support: sets.support(at),
    })),
    isComplete: isComplete && !isCutOff,
    isBest: isComplete,
  };
}

function compare(one: FoundModule, other: FoundModule): number {
  return (
    saves(other.support, other.items.length) - saves(one.support, one.items.length) ||
    other.support - one.support ||
    Number(one.id > other.id) - Number(one.id < other.id)
  );
}
