import { compareFacts } from '../comparison/facts.ts';
import { addsNothing, layersOfDelta } from '../comparison/layers.ts';
import { listed } from '../comparison/listed.ts';
import { enumName } from '../enum-name.ts';
import type { LevelDeltaResolvers } from '../generated/types.ts';

export const LevelDelta: LevelDeltaResolvers = {
  from: ({ from }) => from.subject,
  to: ({ to }) => to.subject,
  layers: (compared) =>
    layersOfDelta(compared).map(({ kind, ...layer }) => ({ kind: enumName(kind), ...layer })),
  addsNothing: (compared) => addsNothing(compared),
  changes: ({ from, to, changes }, { kinds, changes: wanted, ...page }) =>
    listed(
      changes.filter(
        ({ kind, change }) =>
          (kinds?.includes(enumName(kind)) ?? true) && (wanted?.includes(enumName(change)) ?? true),
      ),
      page,
      JSON.stringify(['level delta', from.subject.id, to.subject.id, kinds ?? null, wanted ?? null]),
    ),
  facts: ({ from, to }, { differing }, { load }) => compareFacts([from, to], differing, load),
  notStated: ({ from, to }) => [...from.blanks, ...to.blanks],
};
