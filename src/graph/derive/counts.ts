import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

/**
 * Statements of a concept in current editions, the professions that require it, and the levels between which these stand;
 * missing where none says its level. By `conflict` the list of tasks at several levels is ordered; what has none is not in it.
 * And on how many different sets of acts the statements of a skill rest: one whose knowledge is not stated may rest on any, and
 * makes no difference. By `uneven` the list of those with several is ordered.
 */
export const countConcepts: RowsQuery<string> = {
  name: 'countConcepts',
  text: `UNWIND $rows AS id MATCH (concept:Concept {id: id})
    CALL (concept) {
      MATCH (concept)<-[:REQUIRES]-(profession:Profession)
      RETURN count(*) AS professions, min(profession.level) AS lowest, max(profession.level) AS highest
    }
    CALL (concept) {
      MATCH (concept)<-[:EXPRESSES]-(statement:Stated)
      WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
      WITH CASE WHEN concept:Skill AND statement.knowledgeStated
        THEN COLLECT { MATCH (statement)-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END AS acts
      RETURN count(*) AS statements, count(DISTINCT acts) AS bases
    }
    SET concept.statementCount = statements, concept.professionCount = professions,
      concept.lowestLevel = lowest, concept.highestLevel = highest,
      concept.conflict = CASE WHEN lowest < highest AND (concept:LabourFunction OR concept:Skill)
        THEN (highest - lowest) * 10000000 + statements END,
      concept.legalBasisCount = CASE WHEN concept:Skill THEN bases END,
      concept.uneven = CASE WHEN concept:Skill AND bases >= 2 THEN statements END`,
  row: z.unknown(),
};

/** Citations of an act that name provisions, in cards and outside them: each once, however many it names. */
export const countProvisions: RowsQuery<string> = {
  name: 'countProvisions',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})
    CALL (act) {
      MATCH (act)-[:HAS_PROVISION]->(provision:Provision)
      WHERE provision.citationCount > 0 OR provision.outsideCitationCount > 0
        OR EXISTS { (provision)<-[:NAMES_PROVISION]-() }
      OPTIONAL MATCH (provision)<-[:NAMES_PROVISION]-(citation:Citation)
      WHERE EXISTS { (:Edition {id: citation.edition})<-[:CURRENT_EDITION]-() }
      WITH provision, collect(CASE WHEN citation.card IS NOT NULL THEN citation END) AS inside,
        collect(CASE WHEN citation.card IS NULL THEN citation END) AS outside
      SET provision.citationCount = size(inside), provision.outsideCitationCount = size(outside)
      WITH collect(inside) AS insides, collect(outside) AS outsides
      RETURN COUNT { UNWIND insides AS inside UNWIND inside AS citation RETURN DISTINCT citation } AS inside,
        COUNT { UNWIND outsides AS outside UNWIND outside AS citation RETURN DISTINCT citation } AS outside
    }
    SET act.provisionCitationCount = inside, act.provisionOutsideCitationCount = outside`,
  row: z.unknown(),
};

/**
 * By how many names the cards of an occupation call it, in that language in which there are more; by `nameConflict` the
 * list of those with several is ordered, and one with a single name is not in it.
 */
export const countNames: RowsQuery<string> = {
  name: 'countNames',
  text: `UNWIND $rows AS code MATCH (occupation:Occupation {id: 'occupation:' + code})
    CALL (occupation) {
      MATCH (occupation)<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
      RETURN count(DISTINCT card.nameKeyKk) AS inKazakh, count(DISTINCT card.nameKeyRu) AS inRussian
    }
    WITH occupation, CASE WHEN inKazakh > inRussian THEN inKazakh ELSE inRussian END AS names
    SET occupation.nameConflict = CASE WHEN names > 1 THEN names END`,
  row: z.unknown(),
};
