import fc from 'fast-check';
import type { ActRow, SourceRow } from '../../src/model/act-row.ts';
import { mergeRows } from '../../src/registry/merge-rows.ts';
import { type StatedRow, statedByRow, statedBySources } from '../../src/registry/stated-row.ts';

const act: ActRow = {
  id: 'Z1100000407',
  kind: 'LAW',
  number: '407-IV',
  adopted: '2011-02-18',
  titles: {},
  evidence: 'secondary',
};
type Said = Partial<ActRow> & { readonly sources: readonly SourceRow[] };

const day = fc.constantFrom('2012-01-01', '2013-01-01', '2014-01-01', '2015-01-01');
const evidence = fc.record({
  grade: fc.constantFrom('official', 'secondary', 'unverified'),
  readOn: fc.option(day, { nil: undefined }),
});
const sourceOf = (
  fact: SourceRow['fact'],
  { readOn, ...by }: { grade: string; readOn: string | undefined },
) => ({ fact, ...by, ...(readOn === undefined ? {} : { readOn }) }) as SourceRow;
const living = evidence.map((by): Said => ({ sources: [sourceOf('status', by)] }));
const ceased = fc.oneof(
  day,
  day.map((earliest) => ({ earliest, latest: null })),
  fc
    .tuple(day, day)
    .map((days) => days.sort())
    .filter(([earliest, latest]) => earliest !== latest)
    .map(([earliest, latest]) => ({ earliest, latest })),
);
const ended = fc
  .tuple(ceased, evidence)
  .map(([ceased, by]): Said => ({ ceased, sources: [sourceOf('ceased-on', by)] }));
const said = fc.oneof(living, ended);

function laid(rows: readonly Said[], first: StatedRow = statedBySources(act)): StatedRow {
  return rows.map((row) => statedBySources({ ...act, ...row })).reduce(mergeRows, first);
}

/** An end that nobody verified and a status that it does not exclude: what is there stays. */
function isUnverified({ ceased, sources }: Said, other: Said): boolean {
  return ceased !== undefined && sources[0]?.grade === 'unverified' && other.ceased === undefined;
}

const times = { numRuns: 1000 };

test('either of two statements about the end of an act, laid over them again, changes nothing', () => {
  const holds = (one: Said, other: Said) => {
    const both = laid([one, other]);
    for (const again of [[one], [other], [one, other], [other, one]])
      expect(laid(again, both).row).toEqual(both.row);
  };
  fc.assert(fc.property(said, said, holds), times);
});

test('of two statements about the end of an act the order decides nothing, also over a register', () => {
  const seed = statedByRow({ ...act, statusEvidence: 'secondary', statusReadOn: '2013-06-01' }, '2013-06-01');
  const holds = (one: Said, other: Said) => {
    fc.pre(!isUnverified(one, other) && !isUnverified(other, one));
    const [first, second] = [laid([one, other]).row, laid([other, one]).row];
    expect(second.ceased).toEqual(first.ceased);
    const over = (row: ActRow) => mergeRows(seed, statedBySources(row)).row.ceased;
    expect(over(second)).toEqual(over(first));
  };
  fc.assert(fc.property(said, said, holds), times);
});
