import type { NodeName } from './row/sent.ts';
/** Which cards of current editions are looked at: all that is given must hold; null chooses all. */
export interface CardChoice {
  readonly professions: readonly string[] | null;
  readonly standards: readonly string[] | null;
  /** A level of 0 is that of what states none. */
  readonly levels: readonly number[] | null;
  /** Code of a group of occupations, with which the codes in it begin. */
  readonly group: string | null;
  /** Code of an activity. */
  readonly activity: string | null;
  readonly legalAct: string | null;
  readonly concept: string | null;
}

/** How fine some of the axes are. */
export interface AxisDetail {
  /** Digits of the code of a group. */
  readonly groupDigits: number;
  readonly activityLevel: string;
}

/** What must hold of a profession `p`. */
const ofProfession = {
  professions: '($professions IS NULL OR p.id IN $professions)',
  levels: '($levels IS NULL OR coalesce(p.level, 0) IN $levels)',
  group: '($group IS NULL OR p.code STARTS WITH $group)',
};

/** What must hold of a card `card`. */
const ofCard = {
  standards: '($standards IS NULL OR card.standard IN $standards)',
  activity: `($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })`,
  legalAct: '($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) })',
  concept: `($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id })`,
};

/** Each condition, by what is given. */
export const cardConditions: Readonly<Record<keyof CardChoice, string>> = { ...ofProfession, ...ofCard };

/** On a profession `p`. */
export const isChosenProfession = Object.values(ofProfession).join('\n    AND ');

/** On a card `card` and its profession `p`. */
export const isChosen = Object.values(cardConditions).join('\n    AND ');

export const chosenCards = `MATCH (card:ProfessionCard {isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WHERE ${isChosen}`;

/** What cards are put together by. */
export const groupings = ['profession', 'level', 'occupation-group', 'standard', 'activity'] as const;
export type Grouping = (typeof groupings)[number];

/** What cards ask for. */
export const requirements = ['labour-function', 'skill', 'ability', 'knowledge', 'legal-act'] as const;
export type Requirement = (typeof requirements)[number];

export interface Axis {
  /** From `card` and `p` to `x`. */
  readonly pattern: string;
  readonly where?: string;
  /** Of `x`. */
  readonly label: NodeName;
  readonly order: string;
}

export const groupingAxes: Readonly<Record<Grouping, Axis>> = {
  profession: {
    pattern: '(card)-[:DESCRIBES]->(x:Profession)',
    label: 'Profession',
    order: 'x.sortKey, coalesce(x.level, 0), x.id',
  },
  level: {
    pattern: '(p)-[:AT_LEVEL]->(x:QualificationLevel)',
    label: 'QualificationLevel',
    order: 'x.level, x.id',
  },
  'occupation-group': {
    pattern: '(p)-[:OF_OCCUPATION]->()-[:IN_GROUP]->()-[:PART_OF*0..5]->(x:OccupationGroup)',
    where: "size(replace(x.code, '-', '')) = $groupDigits",
    label: 'OccupationGroup',
    order: 'x.code, x.id',
  },
  standard: {
    pattern: '(card)<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(x:Standard)',
    label: 'Standard',
    order: 'x.sortKey, x.id',
  },
  activity: {
    pattern: '(card)<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-()-[:CLASSIFIED_AS]->(x:EconomicActivity)',
    where: 'x.level = $activityLevel',
    label: 'EconomicActivity',
    order: 'x.code, x.id',
  },
};

/** From a card to its statements of a kind. */
export const stated = {
  'labour-function': '-[:HAS_LABOUR_FUNCTION]->(s)',
  skill: '-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(s)',
  ability: '-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->()-[:HAS_ABILITY]->(s)',
  knowledge: '-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->()-[:HAS_KNOWLEDGE]->(s)',
} as const;

const conceptAxis = (kind: keyof typeof stated, label: NodeName): Axis => ({
  pattern: `(card)${stated[kind]}-[:EXPRESSES]->(x:${label})`,
  label,
  order: 'x.sortKey, x.id',
});

export const requirementAxes: Readonly<Record<Requirement, Axis>> = {
  'labour-function': conceptAxis('labour-function', 'LabourFunction'),
  skill: conceptAxis('skill', 'Skill'),
  ability: conceptAxis('ability', 'Ability'),
  knowledge: conceptAxis('knowledge', 'Knowledge'),
  'legal-act': { pattern: '(card)-[:CITES]->(x:LegalAct)', label: 'LegalAct', order: 'x.sortKey, x.id' },
};

export function along({ pattern, where }: Axis): string {
  return `MATCH ${pattern}${where ? ` WHERE ${where}` : ''}`;
}

/** Whether all cards are chosen. */
export function choosesAll({ professions, levels, group, ...choice }: CardChoice): boolean {
  return choosesProfessions(choice) && [professions, levels, group].every((chosen) => chosen === null);
}

/** Whether cards are chosen by nothing but their professions, so that what professions require says it all. */
export function choosesProfessions({
  standards,
  activity,
  legalAct,
  concept,
}: Pick<CardChoice, 'standards' | 'activity' | 'legalAct' | 'concept'>): boolean {
  return [standards, activity, legalAct, concept].every((chosen) => chosen === null);
}
