import { z } from 'zod';
import type { Query } from '../query.ts';
import { listQuery } from './list.ts';
import { byDocument, byName } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

const coverage = z.object({
  cards: z.number(),
  cardsWithoutActs: z.number(),
  citations: z.number(),
  citationsInCards: z.number(),
  unresolved: z.number(),
  ambiguous: z.number(),
  namingProvision: z.number(),
  notStated: z.number(),
});
export type CoverageRow = z.infer<typeof coverage>;

/** The sums of what standards have counted: of the one with the id, or of all where it is empty. */
export const coverageOfStandards = listQuery({
  name: 'coverage of standards',
  match: `MATCH (standard:Standard) WHERE parent = '' OR standard.id = parent
  WITH {cards: sum(standard.cardCount), cardsWithoutActs: sum(standard.cardsWithoutActsCount),
    citations: sum(standard.citationCount), citationsInCards: sum(standard.citationInCardCount),
    unresolved: sum(standard.unresolvedCount), ambiguous: sum(standard.ambiguousCount),
    namingProvision: sum(standard.namingProvisionCount), notStated: sum(standard.notStatedCount)} AS n`,
  order: 'n.cards',
  projection: 'n',
  row: coverage,
});

/** How many acts the register lists. */
export const listedActs: Query<object, { readonly count: number }> = {
  name: 'listed acts',
  text: 'MATCH (act:LegalAct) WHERE act.listed RETURN count(act) AS count',
  row: z.object({ count: z.number() }),
};

/** How many acts cards cite: those of the standard with the id, or any where it is empty. */
export const citedActs = listQuery({
  name: 'cited acts',
  match: `MATCH (act:LegalAct) WHERE act.citationCount > 0
    AND (parent = '' OR EXISTS { (act)<-[:CITES]-(:Standard {id: parent}) })
  WITH {count: count(act)} AS n`,
  order: 'n.count',
  projection: 'n',
  row: z.object({ count: z.number() }),
});

const card = z.object({ node: sent.ProfessionCard.row });
const cardPage = { order: byName, columns: `node: ${sent.ProfessionCard.cypher('n')}`, item: card };

export const cardsWithoutActs = pageQuery({
  ...cardPage,
  name: 'cards without acts',
  match: 'MATCH (n:ProfessionCard)',
  where: ['n.isCurrent', 'NOT EXISTS { (n)-[:CITES]->() }'],
});

export const cardsWithoutActsOfStandard = pageQuery({
  ...cardPage,
  name: 'cards without acts of standard',
  match: 'MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(n:ProfessionCard)',
  where: ['NOT EXISTS { (n)-[:CITES]->() }'],
});

const skill = z.object({ node: sent.SkillStatement.row });
const skillPage = { order: byDocument, columns: `node: ${sent.SkillStatement.cypher('n')}`, item: skill };

export const skillsWithoutKnowledge = pageQuery({
  ...skillPage,
  name: 'skills without knowledge',
  match: 'MATCH (:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)',
});

export const skillsWithoutKnowledgeOfStandard = pageQuery({
  ...skillPage,
  name: 'skills without knowledge of standard',
  match: 'MATCH (:Standard {id: parent})-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)',
});

/** In the standards that cite the act. */
export const skillsWithoutKnowledgeOfLegalAct = pageQuery({
  ...skillPage,
  name: 'skills without knowledge of legal act',
  match: `MATCH (:LegalAct {id: parent})<-[:CITES]-(:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)`,
});
