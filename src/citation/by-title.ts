import type { RegisteredAct } from '../model/act.ts';
import type { Mention } from '../model/citation.ts';
import type { Compiled } from './compile.ts';
import { actsTitled } from './title-key.ts';
import { resemblances } from './title-resemblance.ts';

/** The acts that a title may mean, and how surely it means one of them. */
export interface TitleMatch {
  readonly acts: readonly RegisteredAct[];
  readonly score: number;
}

/**
 * The acts whose title or name a mention gives; a constitution needs none. Laws and codes are mixed up where the
 * title is exact; a misprinted or shortened title counts only for one act of the same kind that is clearly the best.
 */
export function matchTitle(mention: Mention, compiled: Compiled): TitleMatch {
  const { acts } = compiled.registry;
  const { title, kind } = mention;
  if (title === null)
    return { acts: kind === 'CONSTITUTION' ? acts.filter((act) => act.kind === kind) : [], score: 0.95 };
  const exact = actsTitled(title, compiled);
  const agreeing = exact.filter((act) => kind === null || act.kind === kind);
  if (agreeing.length > 0) return { acts: agreeing, score: 0.95 };
  const mixed = exact.filter((act) => statutes.has(act.kind) && statutes.has(kind ?? ''));
  if (mixed.length > 0) return { acts: mixed, score: 0.8 };
  const [best, second] = [...resemblances(title, kind, compiled)].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] - (second?.[1] ?? 0) < 0.05) return { acts: [], score: 0 };
  return { acts: [best[0]], score: Math.round(best[1] * 90) / 100 };
}

const statutes = new Set<string>(['LAW', 'CODE']);
