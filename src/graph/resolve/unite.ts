import { z } from 'zod';
import { grouped } from '../../model/grouped.ts';
import type { MeaningWording } from '../../model/meaning.ts';
import type { Resolver } from '../../model/resolver.ts';
import type { Transaction } from '../graph.ts';
import { conceptLabels } from '../labels.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { belonging, meaningOf, meaningRow } from './columns.ts';
import { judgedColumns, judgedPairOf, judgedRow } from './judged.ts';
import { tiesIn } from './ties.ts';

const member = z.object({
  wording: meaningRow,
  concept: z.string().nullable(),
  /** The properties of its edge to it. */
  why: z.record(z.string(), z.unknown()).nullable(),
});
type Member = z.infer<typeof member>;

const membersOf: Query<{ ids: readonly string[] }, Member> = {
  name: 'wordingsWithConcept',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})
    OPTIONAL MATCH (wording)-[edge:WORDING_OF]->(concept:Concept)
    RETURN ${meaningOf('wording')} AS wording, concept.id AS concept, properties(edge) AS why`,
  row: member,
};

const judgedSame: Query<{ ids: readonly string[] }, z.infer<typeof judgedRow>> = {
  name: 'judgedSame',
  text: `UNWIND $ids AS id MATCH (:Wording {id: id})-[edge:JUDGED {verdict: 'same'}]->(other:Wording)
    RETURN ${judgedColumns}`,
  row: judgedRow,
};

interface UnitedRow {
  readonly id: string;
  readonly concept: string;
  readonly kind: string;
  /** The label of the kind's concepts, from our table. */
  readonly label: string;
  readonly why: Properties;
}

const uniteWordings: RowsQuery<UnitedRow> = {
  name: 'uniteWordings',
  text: `UNWIND $rows AS row MATCH (wording:Wording {id: row.id})
    OPTIONAL MATCH (wording)-[old:WORDING_OF]->() DELETE old
    WITH DISTINCT wording, row
    MERGE (concept:Concept {id: row.concept}) ON CREATE SET concept:$(row.label), concept.kind = row.kind
    CREATE (wording)-[edge:WORDING_OF]->(concept) SET edge = row.why`,
  row: z.unknown(),
};

/** A wording that belongs to another concept than before; `from` is null for a new one. */
export interface Move {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
}

/** What became of groups: the wordings that moved, and ids of all concepts that are made of them. */
export interface United {
  readonly moves: readonly Move[];
  readonly concepts: readonly string[];
}

/**
 * Unites the wordings of groups that hang together into concepts, and writes what is other than before: which wordings
 * belong to a concept, and why. A concept that is left without a wording stays.
 */
export async function unite(
  transaction: Transaction,
  resolver: Resolver,
  groups: readonly (readonly string[])[],
): Promise<United> {
  const members = new Map(
    (await transaction.run(membersOf, { ids: groups.flat() })).map((row) => [row.wording.id, row]),
  );
  const several = groups.filter((group) => group.length > 1);
  const judged = grouped(
    (await transaction.run(judgedSame, { ids: several.flat() })).map(judgedPairOf),
    ({ one }) => one,
  );
  const ties = await tiesIn(transaction, several);
  const wanted = groups.flatMap((group) => {
    const { aligned = [], isInOneList = () => false } = ties.get(group) ?? {};
    const clusters = resolver.cluster({
      wordings: group,
      judged: group.flatMap((id) => judged.get(id) ?? []),
      aligned,
      isForbidden: (one, other) =>
        isInOneList(one, other) || isDifferent(members.get(one), members.get(other), resolver),
    });
    return clusters.flatMap(({ id, members }) => members.map((one) => ({ concept: id, member: one })));
  });
  const rows = wanted.flatMap(({ concept, member }): UnitedRow[] => {
    const { wording, ...stored } = members.get(member.id) as Member;
    const why = belonging(member);
    if (stored.concept === concept && isSame(stored.why, why)) return [];
    return [{ id: member.id, concept, kind: wording.kind, label: conceptLabels[wording.kind], why }];
  });
  await runInBatches(transaction, uniteWordings, rows);
  const moves = rows
    .map(({ id, concept }) => ({ id, from: members.get(id)?.concept ?? null, to: concept }))
    .filter(({ from, to }) => from !== to);
  return { moves, concepts: [...new Set(wanted.map(({ concept }) => concept))] };
}

function isDifferent(one: Member | undefined, other: Member | undefined, { matcher }: Resolver): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second]: MeaningWording[] =
    one.wording.id < other.wording.id ? [one.wording, other.wording] : [other.wording, one.wording];
  return matcher.judge(first as MeaningWording, second as MeaningWording).verdict === 'different';
}

function isSame(stored: Member['why'], why: Properties): boolean {
  const said = Object.entries(why).filter(([, value]) => value !== null);
  return (
    stored !== null &&
    Object.keys(stored).length === said.length &&
    said.every(([key, value]) => JSON.stringify(stored[key]) === JSON.stringify(value))
  );
}
