import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import { sweepActs } from './sweep-acts.ts';

/** A group or an activity is held by what stands in it as well. */
const sweeps = [
  sweepAll('SourceDocument', 'NOT EXISTS { (node)<-[:HAS_SOURCE]-() }'),
  sweepAll('KeptFile', 'NOT EXISTS { (node)<-[:KEPT_AS]-() }'),
  sweepAll('Occupation', 'NOT EXISTS { (node)<-[:OF_OCCUPATION]-() }'),
  sweepAll('QualificationLevel', 'NOT EXISTS { (node)<-[:AT_LEVEL]-() }'),
  sweepAll(
    'OccupationGroup',
    'NOT node.listed AND NOT EXISTS { (node)<-[:PART_OF*0..6]-(inner) WHERE inner.listed OR (inner)<-[:IN_GROUP]-() }',
  ),
  sweepAll('EconomicActivity', 'NOT EXISTS { (node)<-[:PART_OF*0..5]-()<-[:CLASSIFIED_AS]-() }'),
];

/** Found by an index: a register may list a great many provisions, and these stay. */
const unlistedProvisions: Query<object, unknown> = {
  name: 'sweepProvision',
  text: `MATCH (node:Provision {listed: false}) WHERE NOT EXISTS { (node)<-[:NAMES_PROVISION]-() }
    OPTIONAL MATCH (entry:SearchEntry {id: node.id}) DETACH DELETE node, entry`,
  row: z.unknown(),
};

/** Takes away the provisions that no register lists and no citation names. */
export async function sweepProvisions(transaction: Transaction): Promise<void> {
  await transaction.run(unlistedProvisions, {});
}

/** Takes away sources and entries of registers that nothing holds: few enough to look at all of them. */
export async function sweepRegisters(transaction: Transaction): Promise<void> {
  for (const query of sweeps) await transaction.run(query, {});
  await sweepActs(transaction);
  await sweepProvisions(transaction);
}

function sweepAll(label: string, unheld: string): Query<object, unknown> {
  return {
    name: `sweep${label}`,
    text: `MATCH (node:${label}) WHERE ${unheld}
    OPTIONAL MATCH (entry:SearchEntry {id: node.id}) DETACH DELETE node, entry`,
    row: z.unknown(),
  };
}
