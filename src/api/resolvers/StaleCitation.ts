import { citationsInScope } from '../../graph/read/citations-in-scope.ts';
import type { CitingScope } from '../../graph/read/citing-scope.ts';
import { professionsCiting } from '../../graph/read/professions-citing.ts';
import { standardsCiting } from '../../graph/read/standards-citing.ts';
import { statusOn } from '../../model/act-status.ts';
import { ceasedOn, inForceDays } from '../act-days.ts';
import { connection } from '../connection.ts';
import type { StaleCitationResolvers } from '../generated/types.ts';
import { changeOf, successorsOn } from '../succession.ts';

export const StaleCitation: StaleCitationResolvers = {
  status: ({ act, asOf }) => statusOn(inForceDays(act), asOf),
  ceasedOn: ({ act }) => ceasedOn(act),
  change: ({ act, asOf }, _, { load }) => changeOf(act, asOf, load),
  successors: ({ act, asOf }, _, { load }) => successorsOn(act, asOf, load),
  first: ({ first }, _, { load }) => load.theNode('Citation', first),
  professionsCiting: (stale, page, context, info) =>
    connection(professionsCiting(stale), stale.act.id, page, context, info, scopeOf(stale)),
  standardsCiting: (stale, page, context, info) =>
    connection(standardsCiting(stale), stale.act.id, page, context, info, scopeOf(stale)),
  citationsOf: (stale, page, context, info) =>
    connection(citationsInScope(stale), stale.act.id, page, context, info, scopeOf(stale)),
};

function scopeOf({ standard, profession, level }: CitingScope): CitingScope {
  return { standard, profession, level };
}
