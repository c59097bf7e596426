import { readRegistry } from '../../../src/ingest/registry.ts';
import { readResolver } from '../../../src/ingest/resolver.ts';
import { changesOfLabels } from './gained.ts';
import { measured } from './measure.ts';
import { pairSets } from './pairs.ts';
import { scoreOf } from './table.ts';

const registry = readRegistry();
const resolver = readResolver();
const labels = new Map(pairSets.map((set) => [set, measured(set, registry, resolver)]));

describe('labelled pairs of statements', () => {
  it.each(pairSets)('of %s: none that differ in meaning become one', (set) => {
    const wrong = labels
      .get(set)
      ?.flatMap(({ verdict, isJoined }, at) => (verdict === 'different' && isJoined ? [at + 2] : []));
    expect(wrong).toEqual([]);
  });

  it('of real documents: at least 85 % of those of one meaning become one', () => {
    for (const set of ['seen', 'measured'] as const) {
      const { joined, same } = scoreOf(labels.get(set) ?? []);
      expect(joined / same).toBeGreaterThanOrEqual(0.85);
    }
  });

  it.each(pairSets)('of %s: those that become one are the committed ones', (set) => {
    expect(changesOfLabels(set, labels.get(set) ?? [])).toEqual([]);
  });
});
