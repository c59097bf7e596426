import type { Language } from '../../model/language.ts';
import type { LabourFunctionRecord, SkillRecord, StatementRecord } from '../../model/standard.ts';
import type { Containment, StatedLabel } from '../labels.ts';
import type { Properties, StatedNode } from './stated-node.ts';
import { textProperties } from './text-properties.ts';

/** A labour function with its skills, and their abilities and knowledge. */
export function functionNodes(
  labourFunction: LabourFunctionRecord,
  position: number,
  card: string,
  language: Language,
): readonly StatedNode[] {
  const statement = statementNodes(card, language);
  return [
    statement(labourFunction, 'LabourFunctionStatement', 'HAS_LABOUR_FUNCTION', card, position, {
      mandatory: labourFunction.mandatory,
    }),
    ...labourFunction.skills.flatMap((skill, index) => [
      statement(skill, 'SkillStatement', 'HAS_SKILL', labourFunction.id, index, {
        knowledgeStated: skill.knowledgeStated,
        ...textProperties('recognition', language, skill.recognition),
      }),
      ...insideSkill(skill, statement),
    ]),
  ];
}

type StatementNode = (
  record: StatementRecord,
  label: StatedLabel,
  type: Containment,
  parent: string,
  position: number,
  more: Properties,
) => StatedNode;

function insideSkill(skill: SkillRecord, statement: StatementNode): readonly StatedNode[] {
  return [
    ...skill.abilities.map((ability, position) =>
      statement(ability, 'AbilityStatement', 'HAS_ABILITY', skill.id, position, {}),
    ),
    ...skill.knowledge.map((item, position) =>
      statement(item, 'KnowledgeStatement', 'HAS_KNOWLEDGE', skill.id, position, {
        legalBasis: item.legalBasis,
      }),
    ),
  ];
}

/** Each text of a statement has a wording; which concept it expresses is concluded from these. */
function statementNodes(card: string, language: Language): StatementNode {
  return ({ id, wording, number, numberAsWritten, quote }, label, type, parent, position, more) => ({
    id,
    label,
    inside: { type, parent },
    references: [{ type: 'WORDED', to: wording, properties: { language } }],
    properties: {
      card,
      position,
      number,
      numberAsWritten,
      ...textProperties('text', language, quote),
      ...more,
    },
  });
}
