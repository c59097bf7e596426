import { z } from 'zod';
import type { JudgedPair, MeaningWording } from '../../model/meaning.ts';
import type { Resolver } from '../../model/resolver.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import { runInBatches } from '../write/batches.ts';
import { meaningOf, meaningRow } from './columns.ts';
import { createJudged, dropJudged, judgedEdge } from './judged.ts';
import { type TermsRow, termsRow, writeTerms } from './terms.ts';

const withoutTerms: Query<{ ids: readonly string[] }, { wording: MeaningWording }> = {
  name: 'wordingsWithoutTerms',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id}) WHERE wording.terms IS NULL
    RETURN ${meaningOf('wording')} AS wording`,
  row: z.object({ wording: meaningRow }),
};

interface Seeker extends Omit<TermsRow, 'keys'> {
  /** By how many of its terms it seeks longer ones, the rarest of them; each has `hits` of these. */
  readonly keys: number;
  /** Ids of wordings of which people said whether they are one with it. */
  readonly decided: readonly string[];
}

/**
 * The wordings with which some must be compared: longer ones that have enough of their rarest terms, shorter ones of which
 * they have enough of the keys, and of these such as share enough of all. What is read of each is left to the end.
 */
const candidates: Query<
  { rows: readonly Seeker[]; least: readonly number[] },
  { id: string; other: MeaningWording }
> = {
  name: 'wordingsToCompare',
  text: `UNWIND $rows AS row
    CALL (row) {
      UNWIND row.terms AS name MATCH (term:Term {id: row.scope + name})
      WITH term ORDER BY COUNT { (term)<-[:HAS_TERM]-() }, term.id
      RETURN collect(term) AS terms
    }
    CALL (row, terms) {
      UNWIND terms[..row.keys] AS term MATCH (term)<-[:HAS_TERM]-(other:Wording)
      WITH other, count(*) AS hits WHERE hits >= row.hits
      RETURN other
      UNION
      UNWIND terms AS term MATCH (term)<-[:FOUND_BY]-(other:Wording)
      WITH other, count(*) AS hits WHERE hits >= other.keyHits
      RETURN other
      UNION
      UNWIND row.decided AS id MATCH (other:Wording {id: id})
      RETURN other
    }
    WITH row, other WHERE other.id <> row.id AND (other.id IN row.decided
      OR size([name IN other.terms WHERE name IN row.terms]) >=
        $least[CASE WHEN size(other.terms) < size(row.terms) THEN size(other.terms) ELSE size(row.terms) END])
    RETURN row.id AS id, ${meaningOf('other')} AS other`,
  row: z.object({ id: z.string(), other: meaningRow }),
};

/** Wordings for which one statement finds those to compare with. */
const atOnce = 200;

/** Judges those of some wordings that are new, or are compared by something else than before, with all that are like them. */
export async function judgeAgain(
  transaction: Transaction,
  resolver: Resolver,
  ids: readonly string[],
): Promise<void> {
  const wordings = (await transaction.run(withoutTerms, { ids })).map(({ wording }) => wording);
  const fresh = new Map(wordings.map((wording) => [wording.id, wording]));
  const rows = wordings.map((wording) => termsRow(wording, resolver));
  await runInBatches(transaction, dropJudged, [...fresh.keys()]);
  await writeTerms(transaction, rows);
  const judged = new Map<string, JudgedPair>();
  for (let from = 0; from < rows.length; from += atOnce) {
    const seekers = rows.slice(from, from + atOnce).map((row) => seeker(row, resolver));
    const most = seekers.reduce((longest, { terms }) => Math.max(longest, terms.length), 0);
    const least = Array.from({ length: most + 1 }, (_, terms) => resolver.leastShared(terms));
    for (const { id, other } of await transaction.run(candidates, { rows: seekers, least })) {
      const pair = resolver.judge(fresh.get(id) as MeaningWording, other);
      if (pair !== null) judged.set(`${pair.one} ${pair.other}`, pair);
    }
  }
  await runInBatches(transaction, createJudged, [...judged.values()].map(judgedEdge));
}

function seeker({ id, terms, keys, hits, scope }: TermsRow, { decidedWith }: Resolver): Seeker {
  return { id, terms, scope, hits, keys: keys.length, decided: decidedWith(id) };
}
