import { z } from 'zod';
import type { Query } from '../query.ts';
import { listQuery } from './list.ts';
import { type NodeName, type NodeRow, namedAs, namedAsAny, namedConcept, nodeRow } from './row/node.ts';
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

/** What stands inside a document: a context of citations, and what else has an id. */
const contexts = [
  'Edition',
  'ProfessionCard',
  'LabourFunctionStatement',
  'SkillStatement',
  'AbilityStatement',
  'KnowledgeStatement',
] as const;
const stated = [...contexts, 'Citation', 'Finding'] as const;

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
  RETURN id, ${namedConcept('n')} AS node`,
    `UNWIND $stated AS id MATCH (n:Stated {id: id})
  RETURN id, ${namedAsAny(stated, 'Stated', 'n')} AS node`,
  ].join('\n  UNION ALL\n  ')}
}
RETURN id, node`,
  row: z.object({ id: z.string(), node: nodeRow }),
};

function shared(parameter: keyof NodeIds, label: NodeName): string {
  return `UNWIND $${parameter} AS id MATCH (n:${label} {id: id}) RETURN id, ${namedAs(label, 'n')} AS node`;
}

export const contextOfCitation = stepQuery({
  name: 'context of citation',
  from: 'Citation',
  path: (n) => `<-[:HAS_CITATION]-(${n})`,
  row: { cypher: (n) => namedAsAny(contexts, 'Stated', n), row: nodeRow },
});

export const aboutOfFinding = listQuery({
  name: 'about of finding',
  match: 'MATCH (:Finding {id: parent})-[:ABOUT]->(n)',
  order: 'n.id',
  row: { cypher: (n) => namedAsAny(stated, 'Stated', n), row: nodeRow },
});
