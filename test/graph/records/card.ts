import type { CitationRecord } from '../../../src/model/citation.ts';
import type { ConceptKind } from '../../../src/model/concept.ts';
import type {
  CardRecord,
  LabourFunctionRecord,
  OccupationReferenceRecord,
  SkillRecord,
} from '../../../src/model/standard.ts';
import { readLevels } from '../../../src/standard/level.ts';
import { citation } from './citation.ts';
import { hash } from './hash.ts';
import type { CardPlan, ItemPlan, OccupationPlan, SkillPlan } from './plan.ts';
import { quote } from './quote.ts';
import { statementMaker } from './statements.ts';

export function cardId(edition: string, item: number): string {
  return `card:${edition.slice('edition:'.length)}/${item}`;
}

export function cardRecord(plan: CardPlan, edition: string): CardRecord {
  const id = cardId(edition, plan.item);
  const makeStatement = statementMaker(id, plan.item);
  const citations: CitationRecord[] = [];
  const citingStatement = (kind: ConceptKind, text: string, acts: readonly string[] = []) => {
    const statement = makeStatement(kind, text);
    const line = statement.quote.places[0]?.number;
    citations.push(...acts.map((act) => citation(statement.id, kind, act, line)));
    return statement;
  };
  const itemRecord = (kind: ConceptKind, item: ItemPlan) =>
    typeof item === 'string' ? citingStatement(kind, item) : citingStatement(kind, item.text, item.acts);
  const skillRecord = ({ text, acts, abilities, knowledge }: SkillPlan): SkillRecord => ({
    ...citingStatement('skill', text, acts),
    abilities: abilities.map((item) => itemRecord('ability', item)),
    knowledge: knowledge.map((item) => ({
      ...itemRecord('knowledge', item),
      legalBasis: typeof item !== 'string' && item.acts.length > 1,
    })),
    knowledgeStated: knowledge.length > 0,
    recognition: null,
  });
  const labourFunctions = plan.functions.map(
    ({ text, acts, mandatory = true, skills }): LabourFunctionRecord => ({
      ...citingStatement('labour-function', text, acts),
      mandatory,
      skills: skills.map(skillRecord),
    }),
  );
  citations.push(
    ...(plan.experienceActs ?? []).map((act) => citation(id, 'experience', act, plan.item * 1_000)),
  );
  return {
    id,
    item: plan.item,
    heading: quote(`Кәсіптің карточкасы "${plan.name}"`, plan.item),
    name: quote(plan.name, plan.item),
    code: plan.code,
    codeSource: plan.code === null ? 'none' : 'code-row',
    codeAsWritten: quote(plan.code ?? '-'),
    groupCode: plan.code?.slice(0, 6) ?? null,
    groupCodeAsWritten: null,
    level: plan.level,
    levelAsWritten: null,
    isLevelMisplaced: false,
    isSubLevelMisplaced: false,
    subLevel: null,
    handbookGrade: null,
    profession: plan.code === null ? `profession:${id.slice(5)}` : `profession:${plan.code}/${plan.level}`,
    education: [
      {
        id: `qualification:${id.slice(5)}/1`,
        level: quote('ТжКБ'),
        specialty: quote('Мектепке дейінгі тәрбие'),
        qualification: null,
      },
    ],
    experience: quote('талап етілмейді'),
    informalLearning: [{ id: `informal-learning:${id.slice(5)}/1`, quote: quote('жоқ') }],
    otherTitles: (plan.otherTitles ?? []).map((occupation) => occupationRecord(id, 'other', occupation)),
    purpose: quote('Отбасын қолдау'),
    functionList: [],
    labourFunctions,
    personalCompetences: [makeStatement('competence', 'Жауапкершілік')],
    technicalRegulations: (plan.regulations ?? []).map((text) => ({
      id: `technical-regulation:${id.slice(5)}/${hash(text)}`,
      quote: quote(text),
    })),
    relatedProfessions: (plan.related ?? []).map((occupation) => occupationRecord(id, 'related', occupation)),
    citations,
  };
}

function occupationRecord(
  card: string,
  kind: string,
  { text, code, level }: OccupationPlan,
): OccupationReferenceRecord {
  const levels = level === null ? null : readLevels(level);
  const id = `${kind}:${card.slice(5)}/${hash(text, code, level)}`;
  return { id, text, code, level, levels, quote: quote(text) };
}
