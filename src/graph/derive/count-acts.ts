import { z } from 'zod';
import { isNamedByStatements, rolesOfEdges, textOfRoles } from '../roles.ts';
import type { RowsQuery } from '../write/batches.ts';

/**
 * All that cites an act, in one pass: by its kind, and cards and professions by their level; how many professions require
 * it, since their statements name it. Of cards also how often they cite it, in which roles, and which of them is the first.
 */
const byKind = `
    CALL (act) {
      MATCH (act)<-[cites:CITES]-(node)
      WITH cites, node, labels(node) AS labels
      WITH cites, node, CASE WHEN 'ProfessionCard' IN labels THEN 'card' WHEN 'Profession' IN labels THEN 'profession'
        WHEN 'Skill' IN labels THEN 'skill' WHEN 'LabourFunction' IN labels THEN 'labourFunction'
        WHEN 'Standard' IN labels THEN 'standard' END AS kind
      WHERE kind IS NOT NULL
      WITH kind, CASE WHEN kind IN ['card', 'profession'] THEN coalesce(node.level, 0) END AS level, count(*) AS nodes,
        count(CASE WHEN kind = 'profession' AND ${isNamedByStatements('cites')} THEN 1 END) AS requiring,
        sum(CASE kind WHEN 'standard' THEN node.notStatedCount END) AS notStated,
        collect(CASE kind WHEN 'card' THEN cites END) AS edges,
        min(CASE kind WHEN 'card' THEN [node.edition, node.position, cites.first] END)[2] AS first
      ORDER BY level = 0, level
      RETURN collect({kind: kind, level: level, nodes: nodes, requiring: requiring, notStated: notStated, edges: edges, first: first,
        citations: reduce(sum = 0, cites IN edges | sum + cites.citations),
        labourFunctions: reduce(sum = 0, cites IN edges | sum + cites.labourFunctions),
        skills: reduce(sum = 0, cites IN edges | sum + cites.skills)}) AS counts
    }
    WITH act, counts, [count IN counts WHERE count.kind = 'card'] AS cards,
      [count IN counts WHERE count.kind = 'profession'] AS professions`;

/** That of most citations first. */
const byRole = `
    CALL (cards) {
      UNWIND cards AS count UNWIND count.edges AS cites
      UNWIND range(0, size(cites.roles) - 1) AS index
      WITH cites.roles[index] AS role, count(cites) AS citing, sum(cites.roleCitations[index]) AS citations
        ORDER BY citations DESC, role
      RETURN collect(role) AS roles, collect(citing) AS roleCards, collect(citations) AS roleCitations
    }`;

const sum = (counts: string, of: string) => `reduce(sum = 0, one IN ${counts} | sum + one.${of})`;
const number = (kind: string) => sum(`[count IN counts WHERE count.kind = '${kind}']`, 'nodes');

/**
 * What would be touched if the act fell, kept on it so that asking costs nothing. A level that is not stated is 0, and
 * last.
 */
export const countActs: RowsQuery<string> = {
  name: 'countActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})${byKind}${byRole}
    SET act += {
      standardCount: ${number('standard')}, professionCount: ${number('profession')},
      requiringCount: ${sum('professions', 'requiring')},
      cardCount: ${number('card')}, citationCount: ${sum('cards', 'citations')},
      labourFunctionCount: ${number('labourFunction')}, labourFunctionStatementCount: ${sum('cards', 'labourFunctions')},
      skillCount: ${number('skill')}, skillStatementCount: ${sum('cards', 'skills')},
      notStatedCount: ${sum("[count IN counts WHERE count.kind = 'standard']", 'notStated')},
      levels: [count IN cards | count.level], levelCards: [count IN cards | count.nodes],
      levelCitations: [count IN cards | count.citations], levelFirsts: [count IN cards | count.first],
      levelRoles: [count IN cards | ${textOfRoles(rolesOfEdges('count.edges'))}],
      levelProfessions: [count IN cards | ${sum('[other IN professions WHERE other.level = count.level]', 'nodes')}],
      roles: roles, roleCards: roleCards, roleCitations: roleCitations
    }`,
  row: z.unknown(),
};
