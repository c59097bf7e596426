import { z } from 'zod';
import { type Language, languages } from '../../model/language.ts';
import type { Matcher } from '../../model/meaning.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { meaningRow } from './columns.ts';

const text = z.string().nullable();
const member = meaningRow.extend({ statements: z.number() });
type Member = z.infer<typeof member>;

const concept = z.object({
  id: z.string(),
  members: z.array(member),
  /** What the first of its statements that has a Russian text says there, where none of its wordings is Russian. */
  translation: text,
  stored: z.object({ nameKk: text, nameRu: text, nameEn: text, isGeneric: z.boolean().nullable() }),
});
type Concept = z.infer<typeof concept>;

const conceptsWithWordings: Query<{ ids: readonly string[] }, Concept> = {
  name: 'conceptsWithWordings',
  text: `UNWIND $ids AS id MATCH (concept:Concept {id: id})
    CALL (concept) {
      MATCH (concept)<-[:WORDING_OF]-(wording:Wording)
      RETURN collect(wording {.id, .kind, .language, .text, .acts, statements: wording.statementCount}) AS members
    }
    CALL (concept, members) {
      WITH concept, members WHERE none(wording IN members WHERE wording.language = 'ru')
      MATCH (concept)<-[:EXPRESSES]-(statement:Stated) WHERE statement.textRu IS NOT NULL
      WITH statement ORDER BY statement.id LIMIT 1
      RETURN collect(statement.textRu) AS translations
    }
    RETURN id, members, head(translations) AS translation,
      concept {.nameKk, .nameRu, .nameEn, .isGeneric} AS stored`,
  row: concept,
};

const setNames: RowsQuery<Properties> = {
  name: 'nameConcepts',
  text: 'UNWIND $rows AS row MATCH (concept:Concept {id: row.id}) SET concept += row',
  row: z.unknown(),
};

/**
 * Names concepts. In each language one is called as people want it; else by the wording that most statements of current
 * editions have; else, in Russian, by the other text of its first statement. Generic is what any of its wordings is.
 */
export async function nameConcepts(
  transaction: Transaction,
  matcher: Matcher,
  ids: readonly string[],
): Promise<void> {
  const concepts = await transaction.run(conceptsWithWordings, { ids });
  const rows = concepts.flatMap(({ id, members, translation, stored }) => {
    const [nameKk, nameRu, nameEn] = languages.map((language) => nameIn(language, members, matcher));
    const named = {
      nameKk: nameKk ?? null,
      nameRu: nameRu ?? translation,
      nameEn: nameEn ?? null,
      isGeneric: members.some((wording) => matcher.isGeneric(wording)),
    };
    const isSame = (Object.keys(named) as (keyof typeof named)[]).every((key) => named[key] === stored[key]);
    if (isSame) return [];
    return [{ id, ...named, sortKey: sortKey(named.nameKk ?? named.nameRu ?? named.nameEn ?? '') }];
  });
  await runInBatches(transaction, setNames, rows);
}

function nameIn(language: Language, members: readonly Member[], matcher: Matcher): string | null {
  const own = members.filter((member) => member.language === language).sort(mostUsedFirst);
  const byId = [...own].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const member of byId) {
    const preferred = matcher.preferredName(member);
    if (preferred !== null) return preferred;
  }
  return own[0]?.text ?? null;
}

function mostUsedFirst(one: Member, other: Member): number {
  return other.statements - one.statements || (one.id < other.id ? -1 : 1);
}
