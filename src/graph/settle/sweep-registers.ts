import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';

/** A group or an activity is held by what stands in it as well, an act by those that it replaced. */
const sweeps = [
  sweepAll('SourceDocument', 'NOT EXISTS { (node)<-[:HAS_SOURCE]-() }'),
  sweepAll('Occupation', 'NOT EXISTS { (node)<-[:OF_OCCUPATION]-() }'),
  sweepAll('QualificationLevel', 'NOT EXISTS { (node)<-[:AT_LEVEL]-() }'),
  sweepAll(
    'OccupationGroup',
    'NOT node.listed AND NOT EXISTS { (node)<-[:PART_OF*0..6]-(inner) WHERE inner.listed OR (inner)<-[:IN_GROUP]-() }',
  ),
  sweepAll('EconomicActivity', 'NOT EXISTS { (node)<-[:PART_OF*0..5]-()<-[:CLASSIFIED_AS]-() }'),
  sweepAll(
    'LegalAct',
    `NOT node.listed AND NOT EXISTS {
      (node)<-[:REPLACED_BY*0..20]-(holder) WHERE holder.listed OR (holder)<-[:NAMES|MIGHT_NAME]-()
    }`,
    'OPTIONAL MATCH (node)-[:HAS_PROVISION]->(provision) DETACH DELETE provision WITH node',
  ),
];

/** Found by an index: a register may list a great many provisions, and these stay. */
const unlistedProvisions: Query<object, unknown> = {
  name: 'sweepProvision',
  text: `MATCH (node:Provision {listed: false}) WHERE NOT EXISTS { (node)<-[:NAMES_PROVISION]-() } DETACH DELETE node`,
  row: z.unknown(),
};

/** Takes away the provisions that no register lists and no citation names. */
export async function sweepProvisions(transaction: Transaction): Promise<void> {
  await transaction.run(unlistedProvisions, {});
}

/** Takes away sources and entries of registers that nothing holds: few enough to look at all of them. */
export async function sweepRegisters(transaction: Transaction): Promise<void> {
  for (const query of sweeps) await transaction.run(query, {});
  await sweepProvisions(transaction);
}

function sweepAll(label: string, unheld: string, before = ''): Query<object, unknown> {
  return {
    name: `sweep${label}`,
    text: `MATCH (node:${label}) WHERE ${unheld} ${before} DETACH DELETE node`,
    row: z.unknown(),
  };
}
