import { nextSet } from '../../analysis/next-set.ts';
import { moduleSearch } from '../limits.ts';
import { havingAll, type Module, moduleId } from './module.ts';
import { numbered } from './numbered.ts';
import type { AskingSubject, Universe } from './universe.ts';

/** The module that covers most of what remains, and how far each subject has got. */
export interface NextModule {
  readonly module: Module;
  readonly isBest: boolean;
  readonly subjects: readonly {
    readonly id: string;
    readonly required: number;
    readonly taught: number;
    readonly covers: number;
  }[];
}

interface NextOptions extends Pick<Module, 'nearly' | 'wanted'> {
  readonly taught: ReadonlySet<string>;
  readonly minSubjects: number;
}

/** Null where no requirement is missing in so many subjects. */
export function nextModule(universe: Universe, options: NextOptions): NextModule | null {
  const { taught, minSubjects, nearly, wanted } = options;
  const { kind, subjects } = universe;
  const { names, rows } = numbered(subjects.map(({ items }) => items));
  const done = names.flatMap((name, number) => (taught.has(name) ? [number] : []));
  const next = nextSet(rows, new Set(done), {
    minimumSupport: minSubjects,
    minimumSize: 1,
    maximumSteps: moduleSearch.steps,
  });
  if (next === null) return null;
  const items = next.items.map((number) => names[number] as string);
  const id = moduleId(kind, items);
  const module = { id, kind, items, subjects: havingAll(subjects, items), nearly, wanted };
  return {
    module,
    isBest: next.isComplete,
    subjects: subjects.map((subject) => progressOf(subject, module, taught)),
  };
}

function progressOf({ id, items }: AskingSubject, module: Module, taught: ReadonlySet<string>) {
  return {
    id,
    required: items.size,
    taught: [...items].filter((item) => taught.has(item)).length,
    covers: module.subjects.some((subject) => subject.id === id) ? module.items.length : 0,
  };
}
