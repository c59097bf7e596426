import { conceptKinds } from '../model/concept.ts';
import type { Resolver } from '../model/resolver.ts';
import { bringOver } from './bring-over.ts';
import { deriving } from './derive/derive.ts';
import { setDocumentKeys } from './derive/page-keys.ts';
import type { Graph } from './graph.ts';
import { fillLists } from './import/fill-lists.ts';
import type { PagedPart } from './pages.ts';
import { resolveKind, sweepTerms } from './resolve/resolve-all.ts';
import { enterRegisters, searching } from './search/enter.ts';
import { settling } from './settle/settle.ts';
import { sweeping } from './settle/sweep.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import { type Step, stepOf } from './step.ts';
import { countAllActs } from './tally/act-counting.ts';

/** One stage of a rebuild; each begins when the one before is done. */
export type Stage = PagedStage | WholeStage;

/** A step that is done for all ids of a part, some a transaction. */
export interface PagedStage {
  readonly name: string;
  /** There is nothing to do where nothing was there before, see `Pending.isFirst`. */
  readonly isForOlder?: boolean;
  readonly of: PagedPart;
  readonly run: Step['run'];
}

/** One that goes over the graph by itself. Begun again it does no harm. */
export interface WholeStage {
  readonly name: string;
  readonly isForOlder?: boolean;
  readonly of: null;
  readonly run: (graph: Graph, resolver: Resolver, signal?: AbortSignal) => Promise<unknown>;
}

/** All stages, in their order. */
export const stages: readonly Stage[] = [
  { name: 'fill lists that were imported', of: null, run: fillLists },
  { name: 'bring over what an older kasip stored', isForOlder: true, of: null, run: bringOver },
  ...paged('bring over', [stepOf('standards', setDocumentKeys)], true),
  ...paged('sweep', sweeping, true),
  ...paged('settle', settling),
  ...conceptKinds.map(
    (kind): WholeStage => ({
      name: `concepts of kind ${kind}`,
      of: null,
      run: (graph, resolver, signal) => resolveKind(graph, resolver, kind, signal),
    }),
  ),
  { name: 'sweep terms', of: null, run: sweepTerms },
  { name: 'sweep registers', of: null, run: (graph) => graph.write(sweepRegisters) },
  ...paged('derive', deriving),
  { name: 'count acts', of: null, run: (graph, _, signal) => countAllActs(graph, signal) },
  ...paged('search', searching),
  { name: 'search registers', of: null, run: enterRegisters },
];

/** For all there is nothing has moved: what is made for what moved alone is left out. */
function paged(name: string, steps: readonly Step[], isForOlder = false): readonly PagedStage[] {
  return steps.flatMap(({ of, run }) =>
    of === 'moved' ? [] : [{ name: `${name} ${of}`, isForOlder, of, run }],
  );
}
