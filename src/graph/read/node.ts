import { z } from 'zod';
import type { Query } from '../query.ts';
import { propertiesOf } from './columns.ts';
import { listQuery } from './list.ts';
import { type NodeRow, nodeRow } from './row/node.ts';
import { stepQuery } from './step.ts';

/** Ids by where they are looked for. */
export interface NodeIds {
  readonly standards: readonly string[];
  readonly sources: readonly string[];
  readonly activities: readonly string[];
  readonly professions: readonly string[];
  readonly occupations: readonly string[];
  readonly groups: readonly string[];
  readonly levels: readonly string[];
  readonly acts: readonly string[];
  readonly provisions: readonly string[];
  /** Ids of wordings; each leads to the concept of today. */
  readonly wordings: readonly string[];
  readonly stated: readonly string[];
}

export interface FoundNode {
  /** The id that was asked for. */
  readonly id: string;
  readonly node: NodeRow | null;
}

const concept = `head([label IN labels(n) WHERE label <> 'Concept'])`;
const stated = (n: string) => `head([label IN labels(${n}) WHERE label <> 'Stated'])`;

/** Things of any kinds by id, in one statement; ids of nothing are left out. */
export const nodesById: Query<NodeIds, FoundNode> = {
  name: 'nodes by id',
  text: `CALL () {
  ${[
    shared('standards', 'Standard'),
    shared('sources', 'SourceDocument'),
    shared('activities', 'EconomicActivity'),
    shared('professions', 'Profession'),
    shared('occupations', 'Occupation'),
    shared('groups', 'OccupationGroup'),
    shared('levels', 'QualificationLevel'),
    shared('acts', 'LegalAct'),
    shared('provisions', 'Provision'),
    `UNWIND $wordings AS id MATCH (:Wording {id: id})-[:WORDING_OF]->(n:Concept)
  RETURN id, n {.*, __typename: ${concept}} AS node`,
    `UNWIND $stated AS id MATCH (n:Stated {id: id})
  RETURN id, n {.*, __typename: ${stated('n')}} AS node`,
  ].join('\n  UNION ALL\n  ')}
}
RETURN id, node`,
  row: z.object({ id: z.string(), node: nodeRow }),
};

function shared(parameter: keyof NodeIds, label: string): string {
  return `UNWIND $${parameter} AS id MATCH (n:${label} {id: id}) RETURN id, n {${propertiesOf(label)}, __typename: '${label}'} AS node`;
}

export const contextOfCitation = stepQuery({
  name: 'context of citation',
  from: 'Citation',
  path: (n) => `<-[:HAS_CITATION]-(${n})`,
  order: (n) => `${n}.id`,
  columns: (n) => `, __typename: ${stated(n)}`,
  row: nodeRow,
});

export const aboutOfFinding = listQuery({
  name: 'about of finding',
  match: 'MATCH (:Finding {id: parent})-[:ABOUT]->(n)',
  order: 'n.id',
  projection: `n {.*, __typename: ${stated('n')}}`,
  row: nodeRow,
});
