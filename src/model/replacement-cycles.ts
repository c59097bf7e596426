import { grouped } from './grouped.ts';
import type { Step } from './succession.ts';

/**
 * The cycles of a register: sets of acts each of which took, in the end, the place of itself. Sorted by id, the acts of
 * a cycle too. Takes as long as there are steps, whatever their shape.
 */
export function replacementCycles(steps: readonly Step[]): readonly (readonly string[])[] {
  const forth = neighbours(steps, 'old', 'new');
  const back = neighbours(steps, 'new', 'old');
  const seen = new Set<string>();
  const finished = [...forth.keys()].flatMap((act) => walk(act, forth, seen));
  seen.clear();
  // What is reached backwards from the act that was finished last is reached forwards from it too.
  const sets = finished.reverse().map((act) => walk(act, back, seen));
  const isCycle = ([act = '', ...others]: readonly string[]) =>
    others.length > 0 || forth.get(act)?.includes(act) === true;
  return sets
    .filter(isCycle)
    .map((acts) => [...acts].sort())
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

/** One way round in a cycle: from its first act by as few steps as there are back to it, which stands at both ends. */
export function roundOf(cycle: readonly string[], steps: readonly Step[]): readonly string[] {
  const [first = ''] = cycle;
  const inside = steps.filter((step) => cycle.includes(step.old) && cycle.includes(step.new));
  const forth = neighbours(inside, 'old', 'new');
  const from = new Map<string, string>();
  for (let ends = [first]; ends.length > 0 && !from.has(first); )
    ends = ends.flatMap((act) =>
      (forth.get(act) ?? []).filter((next) => {
        const isNew = !from.has(next);
        if (isNew) from.set(next, act);
        return isNew;
      }),
    );
  const round = [first];
  for (let act = from.get(first); act !== undefined && act !== first; act = from.get(act)) round.unshift(act);
  return [first, ...round];
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(steps: readonly Step[], from: 'old' | 'new', to: 'old' | 'new'): Neighbours {
  return new Map(
    [...grouped(steps, (step) => step[from])].map(([act, own]) => [act, own.map((step) => step[to])]),
  );
}

/** What is reached from an act and was not seen before, each after all that is reached from it. */
function walk(act: string, next: Neighbours, seen: Set<string>): readonly string[] {
  if (seen.has(act)) return [];
  seen.add(act);
  const finished: string[] = [];
  const open = [{ act, left: [...(next.get(act) ?? [])] }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const to = top.left.pop();
    if (to === undefined) {
      finished.push(top.act);
      open.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      open.push({ act: to, left: [...(next.get(to) ?? [])] });
    }
  }
  return finished;
}
