import { stated } from './chosen-cards.ts';
import { conceptItem, type Label } from './concept.ts';
import { exists, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { byNumber, byText } from './order.ts';
import { citingChosen } from './pages-of-act.ts';
import { sent } from './row/sent.ts';

/** Null filters nothing; `text` in words in lower case; `named`: what can have these words, where that is few. */
export type ConceptFilter = Readonly<Record<'standard' | 'legalAct', string | null>> &
  Readonly<Record<'professions' | 'text' | 'named', readonly string[] | null>>;

export const labourFunctions = conceptsOf('LabourFunction', stated['labour-function'], 'labourFunctionCount');
export const skills = conceptsOf('Skill', stated.skill, 'skillCount');
export const abilities = conceptsOf('Ability', stated.ability);
export const knowledge = conceptsOf('Knowledge', stated.knowledge);

/** `statements` leads from a card to its statements `s` of the kind; `count` is how many an act says cite it. */
function conceptsOf(label: Label, statements: string, count?: string) {
  const statement = `(n)<-[:EXPRESSES]-(s:${label}Statement {standard: $standard})`;
  const citing = citingChosen(label);
  return filteredList<ConceptFilter, 'NAME' | 'PROFESSION_COUNT', typeof conceptItem.shape>({
    name: `${label} concepts`,
    label,
    ways: [
      { by: ['named'], match: `UNWIND $named AS id MATCH (n:${label} {id: id})` },
      {
        by: ['professions'],
        match: `UNWIND $professions AS profession MATCH (:Profession {id: profession})-[:REQUIRES]->(n:${label})`,
      },
      {
        by: ['standard'],
        match: `MATCH (:Standard {id: $standard})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)
  MATCH (card)${statements}-[:EXPRESSES]->(n:${label})`,
      },
      {
        by: ['legalAct'],
        match: citing.sorted,
        ...(count !== undefined && { total: citing.total(`act.${count}`) }),
      },
    ],
    conditions: {
      professions: exists('(n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions', 'professions'),
      legalAct: exists('(n)-[:CITES]->(:LegalAct {id: $legalAct})', 'legalAct'),
      standard: exists(
        `${statement} WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) }`,
        'standard',
      ),
      text: wordsBegin('name', 'text'),
      named: null,
    },
    orders: {
      NAME: (direction) => byText('n.sortKey', direction),
      PROFESSION_COUNT: (direction) => byNumber('n.professionCount', direction),
    },
    columns: `node: ${sent.Concept.cypher('n')}, statements: n.statementCount`,
    item: conceptItem,
  });
}
