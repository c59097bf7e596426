import { z } from 'zod';
import { asList } from './as-list.ts';
import { replacement } from './legal-act.ts';
import { sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

/** Steps of a chain of replacements that are followed. */
const longest = 200;

const { part, isRenewal, evidence, fromKnown, fromEarliest, fromLatest } = replacement.shape;

/** A replacement between two acts, by their ids. */
const step = (edge: string, from: string, to: string) =>
  asList({
    old: [`${from}.id`, z.string()],
    new: [`${to}.id`, z.string()],
    part: [`${edge}.part`, part],
    isRenewal: [`${edge}.isRenewal`, isRenewal],
    evidence: [`${edge}.evidence`, evidence],
    fromKnown: [`${edge}.fromKnown`, fromKnown],
    fromEarliest: [`${edge}.fromEarliest`, fromEarliest],
    fromLatest: [`${edge}.fromLatest`, fromLatest],
  });

/**
 * Every replacement on the chains that begin at an act, each once, and each act on them once. That only distinct acts are
 * asked for, and nothing is said of them by which they could be looked up, lets Neo4j go to each act once: chains that
 * split, join or lead back cost no more than there are replacements.
 */
export const successionOfLegalAct = stepQuery({
  name: 'succession of legal act',
  from: 'LegalAct',
  path: (n, act) => {
    const [old, edge, next, end] = ['old', 'edge', 'new', 'end'].map((name) => `${n}_${name}`) as Four;
    return ` WITH {
    steps: COLLECT {
      MATCH (${act})-[:REPLACED_BY*0..${longest - 1}]->(${old}) WITH DISTINCT ${old}
      MATCH (${old})-[${edge}:REPLACED_BY]->(${next}:LegalAct)
      RETURN ${step(edge, old, next).cypher} ORDER BY ${old}.id, coalesce(${edge}.part, ''), ${next}.id
    },
    acts: COLLECT {
      MATCH (${act})-[:REPLACED_BY*0..${longest}]->(${end}) WITH DISTINCT ${end}
      RETURN ${sent.LegalAct.cypher(end)}
    }
  } AS ${n}`;
  },
  row: {
    cypher: (n) => n,
    row: z.object({ steps: z.array(step('', '', '').row), acts: z.array(sent.LegalAct.row) }),
  },
});

type Four = [string, string, string, string];
