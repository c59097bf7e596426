import type { Quote } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';
import type { CardRecord, OccupationReferenceRecord, StatementRecord } from '../../model/standard.ts';
import { citationJson } from './citation-json.ts';
import { placed, textJson } from './placed.ts';

/** A card as `parse --json` prints it. */
export function cardJson(card: CardRecord, source: SourceRecord): object {
  const text = (quote: Quote | null) => textJson(quote, source);
  const statement = ({ id, number, quote }: StatementRecord) => ({
    id,
    number,
    text: quote.text,
    ...placed(quote, source),
  });
  const reference = ({ text, code, level, quote }: OccupationReferenceRecord) => ({
    text,
    code,
    level,
    ...placed(quote, source),
  });
  return {
    id: card.id,
    item: card.item,
    name: card.name?.text ?? null,
    code: card.code,
    codeSource: card.codeSource,
    codeAsWritten: card.codeAsWritten?.text ?? null,
    groupCode: card.groupCode,
    level: card.level,
    subLevel: card.subLevel?.text ?? null,
    profession: card.profession,
    ...placed(card.heading, source),
    handbookGrade: text(card.handbookGrade),
    education: card.education.map(({ level, specialty, qualification }) => ({
      level: text(level),
      specialty: text(specialty),
      qualification: text(qualification),
    })),
    experience: text(card.experience),
    informalLearning: card.informalLearning.map(({ quote }) => text(quote)),
    otherTitles: card.otherTitles.map(reference),
    purpose: text(card.purpose),
    functionList: card.functionList.map(({ number, mandatory, quote }) => ({
      number,
      mandatory,
      ...text(quote),
    })),
    labourFunctions: card.labourFunctions.map((labourFunction) => ({
      ...statement(labourFunction),
      mandatory: labourFunction.mandatory,
      skills: labourFunction.skills.map((skill) => ({
        ...statement(skill),
        abilities: skill.abilities.map(statement),
        knowledge: skill.knowledge.map((item) => ({ ...statement(item), legalBasis: item.legalBasis })),
        knowledgeStated: skill.knowledgeStated,
        recognition: text(skill.recognition),
      })),
    })),
    personalCompetences: card.personalCompetences.map(({ quote }) => text(quote)),
    technicalRegulations: card.technicalRegulations.map(({ quote }) => text(quote)),
    relatedProfessions: card.relatedProfessions.map(reference),
    citations: card.citations.map((citation) => citationJson(citation, source)),
  };
}
