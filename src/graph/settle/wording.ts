import { z } from 'zod';
import { type Language, languages } from '../../model/language.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

const text = z.string().nullable();
const wording = z.object({
  id: z.string(),
  language: z.enum(languages),
  textKk: text,
  textRu: text,
  /** The acts of the citations of its statements, null for a mention of no known act; null where it is no list of acts. */
  acts: z.array(text).nullable(),
  statements: z.number(),
  stored: z.object({
    text,
    language: text,
    acts: z.array(z.string()).nullable(),
    statementCount: z.number().nullable(),
  }),
});
type Wording = z.infer<typeof wording>;

const wordingsWithFirst: Query<{ ids: readonly string[] }, Wording> = {
  name: 'wordingsWithFirst',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})
    CALL (wording) {
      MATCH (wording)<-[worded:WORDED]-(statement:Stated)
      RETURN statement, worded.language AS language ORDER BY language, statement.id LIMIT 1
    }
    CALL (wording) {
      MATCH (wording)<-[:WORDED]-(item:KnowledgeStatement)
      WITH CASE WHEN item.legalBasis THEN COLLECT {
        MATCH (item)-[:HAS_CITATION]->(citation:Citation) RETURN DISTINCT citation.act AS act ORDER BY act
      } END AS acts
      RETURN CASE WHEN count(*) = count(acts) AND count(DISTINCT acts) = 1 THEN head(collect(acts)) END AS acts
    }
    RETURN id, language, statement.textKk AS textKk, statement.textRu AS textRu, acts,
      COUNT {
        (wording)<-[:WORDED]-(any:Stated) WHERE EXISTS { (:ProfessionCard {id: any.card, isCurrent: true}) }
      } AS statements,
      wording {.text, .language, .acts, .statementCount} AS stored`,
  row: wording,
};

interface Meaning {
  readonly text: string;
  readonly language: Language;
  readonly acts: readonly string[] | null;
}

const setWordings: RowsQuery<{ id: string; properties: Properties }> = {
  name: 'setWordings',
  text: 'UNWIND $rows AS row MATCH (wording:Wording {id: row.id}) SET wording += row.properties',
  row: z.unknown(),
};

/**
 * What each wording is compared by. Its language is Kazakh where any statement has it in Kazakh, and its text that of the
 * first of these by id. It has acts where each of its statements is nothing but a list of them, all of one set of acts
 * that are known. With how many statements of current editions use it.
 */
export async function settleWordings(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = (await transaction.run(wordingsWithFirst, { ids })).flatMap((row) => {
    const properties = changeOf(row);
    return properties === null ? [] : [{ id: row.id, properties }];
  });
  await runInBatches(transaction, setWordings, rows);
}

/** Where it is compared by something else than before, it waits without terms to be judged anew. */
function changeOf(row: Wording): Properties | null {
  const meaning = meaningOf(row);
  const statementCount = row.statements;
  if (isAnother(meaning, row.stored)) return { ...meaning, terms: null, statementCount };
  return statementCount === row.stored.statementCount ? null : { statementCount };
}

function meaningOf({ language, textKk, textRu, acts }: Wording): Meaning {
  const known = acts?.filter((act) => act !== null) ?? [];
  const isList = known.length > 0 && known.length === acts?.length;
  const text = (language === 'kk' ? textKk : textRu) ?? '';
  return { text, language, acts: isList ? known : null };
}

function isAnother({ text, language, acts }: Meaning, stored: Wording['stored']): boolean {
  return (
    text !== stored.text ||
    language !== stored.language ||
    JSON.stringify(acts) !== JSON.stringify(stored.acts)
  );
}
