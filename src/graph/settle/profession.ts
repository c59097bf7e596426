import { z } from 'zod';
import { grouped } from '../../model/grouped.ts';
import { codeSources } from '../../model/standard.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { settleOccupations } from './occupation.ts';

const card = z.object({
  profession: z.string(),
  card: z.string(),
  isCurrent: z.boolean(),
  code: z.string().nullable(),
  level: z.number().nullable(),
  codeSource: z.enum(codeSources),
  nameKk: z.string().nullable(),
  nameRu: z.string().nullable(),
});
type Card = z.infer<typeof card>;

const describingCards: Query<{ ids: readonly string[] }, Card> = {
  name: 'describingCards',
  text: `UNWIND $ids AS id MATCH (:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard)
    RETURN id AS profession, card.id AS card, card.code AS code, card.level AS level,
      card.codeSource AS codeSource, card.nameKk AS nameKk, card.nameRu AS nameRu, card.isCurrent AS isCurrent`,
  row: card,
};

const setProfessions: RowsQuery<Properties> = {
  name: 'setProfessions',
  text: 'UNWIND $rows AS row MATCH (profession:Profession {id: row.id}) SET profession = row',
  row: z.unknown(),
};

/** What each profession takes from its cards, with its occupation, group and level. */
export async function settleProfessions(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const cards = await transaction.run(describingCards, { ids });
  const professions = [...grouped(cards, (card) => card.profession)].map(([id, all]) =>
    toProfession(id, all),
  );
  await runInBatches(transaction, setProfessions, professions);
  await settleOccupations(transaction, ids, professions);
}

/** The best card gives code and level; the best that has a name in a language gives that name. */
function toProfession(id: string, cards: readonly Card[]) {
  const best = [...cards].sort(compareCards);
  const nameKk = best.find((card) => card.nameKk !== null)?.nameKk ?? null;
  const nameRu = best.find((card) => card.nameRu !== null)?.nameRu ?? null;
  const code = best[0]?.code ?? null;
  const level = best[0]?.level ?? null;
  return {
    id,
    code,
    level,
    codeSource: best[0]?.codeSource ?? 'none',
    nameKk,
    nameRu,
    sortKey: sortKey(nameKk ?? nameRu ?? code ?? id),
    // Orders of lists; what is not stated comes last, whichever end comes first.
    codeUp: code ?? '\uffef',
    codeDown: code ?? '',
    levelUp: level ?? 99,
    levelDown: level ?? 0,
    // Those that old editions alone describe, so that all the others are counted without a walk.
    isPast: cards.some((card) => card.isCurrent) ? null : true,
  };
}

/** Current editions first, then the better place of the code, then the smaller id. */
function compareCards(one: Card, other: Card): number {
  return (
    Number(other.isCurrent) - Number(one.isCurrent) ||
    codeSources.indexOf(one.codeSource) - codeSources.indexOf(other.codeSource) ||
    (one.card < other.card ? -1 : 1)
  );
}
