import type { Fault } from '../../model/finding.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { type Thing, thingsOf } from './things.ts';

/** Lists whose entries stand in another order in the other text, said of the first entry that does. */
export function checkOrder(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const theirs = new Map(thingsOf(russian).map((thing, position) => [thing.id, { thing, position }]));
  const last = new Map<string, { thing: Thing; position: number }>();
  const said = new Set<string>();
  return thingsOf(kazakh).flatMap((thing): Fault[] => {
    const other = theirs.get(thing.id);
    if (other === undefined) return [];
    const before = last.get(thing.list);
    last.set(thing.list, other);
    if (before === undefined || before.position < other.position || said.has(thing.list)) return [];
    said.add(thing.list);
    return [
      {
        rule: 'order-differs-between-languages',
        about: thing.id,
        quotes: [thing.quote],
        translationQuotes: [other.thing.quote],
        actual: thing.quote.text,
      },
    ];
  });
}
