import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';

/** What statements say of the wordings of a group, whatever their texts. */
export interface Ties {
  /** Texts of one statement in two languages. */
  readonly aligned: readonly (readonly [one: string, other: string])[];
  /** Whether they are wordings of two statements in one list of a card, of which neither has the wording of the other. */
  readonly isInOneList: (one: string, other: string) => boolean;
}

/** Of each list of a card that has several of a group's wordings, those of each statement, the same lists once. */
const listsWithWordings: Query<
  { groups: readonly { readonly index: number; readonly ids: readonly string[] }[] },
  { index: number; lists: string[][][] }
> = {
  name: 'listsWithWordings',
  text: `UNWIND $groups AS one
    CALL (one) {
      UNWIND one.ids AS id MATCH (:Wording {id: id})<-[:WORDED]-(statement:Stated)
      WITH statement, id ORDER BY id
      WITH statement, collect(id) AS wordings
      MATCH (statement)<-[:HAS_LABOUR_FUNCTION|HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE]-(parent)
      WITH parent, wordings ORDER BY wordings
      WITH parent, collect(DISTINCT wordings) AS list WHERE size(list) > 1 OR size(list[0]) > 1
      RETURN collect(DISTINCT list) AS lists
    }
    RETURN one.index AS index, lists`,
  row: z.object({ index: z.number(), lists: z.array(z.array(z.array(z.string()))) }),
};

/** The ties in each of some groups of wordings; none where nothing ties any. */
export async function tiesIn(
  transaction: Transaction,
  groups: readonly (readonly string[])[],
): Promise<ReadonlyMap<readonly string[], Ties>> {
  const rows = groups.map((ids, index) => ({ index, ids }));
  const found = await transaction.run(listsWithWordings, { groups: rows });
  return new Map(found.map(({ index, lists }) => [groups[index] as readonly string[], tiesOf(lists)]));
}

function tiesOf(lists: readonly (readonly (readonly string[])[])[]): Ties {
  const aligned = new Map<string, readonly [string, string]>();
  const apart = new Set<string>();
  for (const list of lists) {
    for (const statement of list) {
      const [one, other] = statement;
      if (one !== undefined && other !== undefined) aligned.set(`${one} ${other}`, [one, other]);
      for (const next of list) for (const pair of betweenStatements(statement, next)) apart.add(pair);
    }
  }
  return {
    aligned: [...aligned.values()],
    isInOneList: (one, other) => apart.has(`${one} ${other}`),
  };
}

/** Pairs of wordings of two statements, each of one of them alone. */
function betweenStatements(one: readonly string[], other: readonly string[]): readonly string[] {
  const own = one.filter((id) => !other.includes(id));
  const others = other.filter((id) => !one.includes(id));
  return own.flatMap((id) => others.map((next) => `${id} ${next}`));
}
