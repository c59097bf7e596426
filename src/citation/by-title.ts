import type { RegisteredAct } from '../model/act.ts';
import type { Mention } from '../model/citation.ts';
import type { Compiled } from './compile.ts';
import { nearTitles } from './near-titles.ts';
import { actsTitled } from './title-key.ts';
import { resemblances } from './title-resemblance.ts';

/** The acts that a title may mean, and how surely it means one of them. */
export interface TitleMatch {
  readonly acts: readonly RegisteredAct[];
  readonly score: number;
  /** Whether the title only is near to theirs: then none is meant that was not in force. */
  readonly isNear: boolean;
  /** Where the title means none of the register: acts of titles like it. */
  readonly similar: readonly RegisteredAct[];
}

/**
 * The acts whose title or name a mention gives; a constitution needs none. Laws and codes are mixed up where the
 * title is exact; a misprinted or shortened title counts only for one act of the same kind that is clearly the best, or
 * for those of the one title that it is near to.
 */
export function matchTitle(mention: Mention, compiled: Compiled): TitleMatch {
  const { title, kind } = mention;
  if (title === null)
    return found(
      kind === 'CONSTITUTION' ? compiled.registry.acts.filter((act) => act.kind === kind) : [],
      0.95,
    );
  const exact = actsTitled(title, compiled);
  const agreeing = exact.filter((act) => kind === null || act.kind === kind);
  if (agreeing.length > 0) return found(agreeing, 0.95);
  const mixed = exact.filter((act) => statutes.has(act.kind) && statutes.has(kind ?? ''));
  if (mixed.length > 0) return found(mixed, 0.8);
  const [best, second] = [...resemblances(title, kind, compiled)].sort(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] - (second?.[1] ?? 0) >= 0.05)
    return found([best[0]], Math.round(best[1] * 90) / 100);
  if (!statutes.has(kind ?? '')) return found([], 0);
  const { acts, score, isEnough } = nearTitles(title, kind, compiled);
  return isEnough ? { acts, score, isNear: true, similar: [] } : { ...found([], 0), similar: acts };
}

function found(acts: readonly RegisteredAct[], score: number): TitleMatch {
  return { acts, score, isNear: false, similar: [] };
}

const statutes = new Set<string>(['LAW', 'CODE']);
