import { z } from 'zod';
import { listQuery } from './list.ts';
import { bySeverity, severityRank } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

export const findingItem = z.object({ node: sent.Finding.row });

const findingPage = { order: bySeverity, columns: `node: ${sent.Finding.cypher('n')}`, item: findingItem };

export const findingsOfStandard = pageQuery({
  ...findingPage,
  name: 'findings of standard',
  match: 'MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_FINDING]->(n:Finding)',
});

export const findingsOfEdition = pageQuery({
  ...findingPage,
  name: 'findings of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_FINDING]->(n:Finding)',
});

export const findingsOfCard = listQuery({
  name: 'findings of card',
  match: 'MATCH (n:Finding {card: parent})',
  order: `${severityRank}, n.position`,
  row: sent.Finding,
});
