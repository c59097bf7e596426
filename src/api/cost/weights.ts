/** What is known of a field before it is asked. */
export interface Weight {
  /** What one answer of it costs; 1 is a row read with others of its kind, about a tenth of a millisecond. */
  readonly weight?: number;
  /** Arguments by whose number, or number of entries, the weight is multiplied. */
  readonly each?: readonly string[];
  /** The weight where the first of these arguments is not given: it then means all there are. */
  readonly ofAll?: number;
  /** What is added for each of these arguments that is given, such as `filter.text`: what is looked through for it. */
  readonly by?: Readonly<Record<string, number>>;
  /** What is added where one of these arguments has one of these values: of what is counted some are many more. */
  readonly byValue?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How many entries its list has: about as many, or the product of these arguments. */
  readonly entries?: number | readonly string[];
}

/** Of a thing or a list of things: it is read with others of its kind. Numbers and texts lie in the row of their thing. */
export const usual = { weight: 1, entries: 3 } as const;

/** `totalCount` of every connection: whatever the list has is counted. */
export const total = 100;

/** So many values of an answer are worth 1: each is resolved, checked and written. */
export const valuesOfOne = 50;

/** What a facet counts: concepts are found by their statements, of which each card has some hundred. */
const counted = {
  CARD: 1_000,
  LABOUR_FUNCTION: 3_000,
  SKILL: 5_000,
  ABILITY: 8_000,
  KNOWLEDGE: 8_000,
} as const;

/**
 * What costs more than a row, or is a list whose length is known: by type (or interface) and field. Measured with
 * `bench/costs.mjs` on 700 standards with 10,000 cards, as the time beyond that of a trivial question.
 */
export const weights: Readonly<Record<string, Weight>> = {
  // Counted or compared as they are asked for.
  'Query.sharedModules': { weight: 60, each: ['subjects'], ofAll: 20_000 },
  'Query.nextModule': { weight: 20, each: ['subjects'] },
  'Query.overlap': { weight: 20, each: ['subjects'] },
  'Query.gap': { weight: 200 },
  'Query.levelDelta': { weight: 200 },
  'Query.levelsAddingNothing': { weight: 60, each: ['first'] },
  'Query.programmeCoverage': { weight: 2, each: ['subjects', 'texts'] },
  'Query.matrix': { weight: 5_000, by: { 'filter.compare': 10_000 }, entries: ['firstRows', 'firstColumns'] },
  'Query.facets': { weight: 500, byValue: { of: counted }, each: ['by'], entries: ['by', 'first'] },
  'Query.paths': { weight: 1_000, each: ['maxLength'], entries: ['first'] },
  'Query.neighbourhood': { weight: 10, each: ['depth', 'first'], entries: ['first'] },
  'Query.levelConflicts': { weight: 1_000 },
  'Query.nameConflicts': { weight: 50 },
  'Query.divergedClauses': { weight: 10_000 },
  'Query.doubtfulPairs': { weight: 200 },
  'Query.unevenLegalBases': { weight: 500 },
  'Query.staleCitations': { weight: 300 },
  'Query.lawFindings': { weight: 500, each: ['standard'], ofAll: 20_000 },
  'Query.findings': { weight: 100 },
  'Query.order': { weight: 100 },
  'Query.search': { weight: 200 },
  'Query.readingList': { weight: 50 },
  // Lists of everything, which a filter or an order has to look through.
  'Query.labourFunctions': { weight: 100, by: { 'filter.text': 10_000, 'filter.legalAct': 100 } },
  'Query.skills': { weight: 100, by: { 'filter.text': 10_000, 'filter.legalAct': 100 } },
  'Query.abilities': { weight: 100, by: { 'filter.text': 10_000, 'filter.legalAct': 100 } },
  'Query.knowledgeItems': { weight: 100, by: { 'filter.text': 10_000, 'filter.legalAct': 100 } },
  'Query.legalActs': { weight: 100, by: { 'filter.title': 500, 'filter.status': 200 } },
  'Query.occupations': { weight: 100 },
  'Query.professions': {
    weight: 100,
    by: { 'filter.name': 2_000, 'filter.concept': 100, 'filter.legalAct': 100 },
  },
  'Query.standards': { weight: 100, by: { 'filter.name': 200, 'filter.legalAct': 100 } },
  // Lists of one thing that are counted together first.
  'LegalAct.citedTogether': { weight: 2_000 },
  'LegalAct.blastRadius': { weight: 100 },
  'LegalAct.registerFindings': { weight: 100 },
  'LegalAct.successors': { weight: 10 },
  'LegalAct.provisions': { weight: 20 },
  'LegalAct.skillsWithoutKnowledge': { weight: 100 },
  'OrderReference.blastRadius': { weight: 100 },
  'Profession.related': { weight: 1_000 },
  'Profession.asOf': { weight: 20 },
  'Occupation.levelDeltas': { weight: 400, entries: 2 },
  'QualificationLevel.legalActs': { weight: 200 },
  'Standard.legalActs': { weight: 50 },
  'Standard.lawFindings': { weight: 50 },
  'Edition.lawFindings': { weight: 50 },
  'Skill.legalBases': { weight: 20 },
  'StaleCitation.professionsCiting': { weight: 20 },
  'StaleCitation.standardsCiting': { weight: 20 },
  'StaleCitation.citationsOf': { weight: 20 },
  'LegalCoverage.cardsWithoutActs': { weight: 100 },
  'LegalCoverage.skillsWithoutKnowledge': { weight: 100 },
  'SharedModule.core': { weight: 20, entries: 5 },
  'SharedModule.subjects': { weight: 20 },
  'SharedModule.legalActs': { weight: 20 },
  'ModuleRequirement.lacking': { weight: 5 },
  'ModuleSubject.variant': { weight: 20, entries: 5 },
  'ModuleSubject.uncovered': { weight: 20, entries: 10 },
  'LegalAct.professions': { weight: 50 },
  'LegalAct.citations': { weight: 200 },
  // Numbers that are counted as they are asked for.
  'Meta.counts': { weight: 20, entries: 20 },
  'LegalAct.impact': { weight: 100 },
  'LegalCoverage.cards': { weight: 100 },
  'LegalCoverage.cardsCitingNoAct': { weight: 100 },
  'LegalCoverage.citations': { weight: 100 },
  'LegalCoverage.citationsInCards': { weight: 100 },
  'LegalCoverage.unresolved': { weight: 100 },
  'LegalCoverage.ambiguous': { weight: 100 },
  'LegalCoverage.namingProvision': { weight: 100 },
  'LegalCoverage.actsListed': { weight: 100 },
  'LegalCoverage.actsCited': { weight: 100 },
  'LegalCoverage.notStated': { weight: 100 },
  // Numbers and texts that are looked for beside the row of their thing, or depend on the day.
  'Meta.apiVersion': { weight: 0 },
  'Meta.release': { weight: 1 },
  'Meta.isPending': { weight: 1 },
  'LegalAct.status': { weight: 1 },
  'Edition.status': { weight: 1 },
  'CitedAct.status': { weight: 1 },
  'ModuleAct.status': { weight: 1 },
  'StaleCitation.change': { weight: 1 },
  'DivergedClause.isOrderKnown': { weight: 1 },
  'MatrixLine.cards': { weight: 1 },
  'ModuleRequirement.isGeneric': { weight: 5 },
  'ModuleRequirement.abilityShare': { weight: 5 },
  'ModuleRequirement.sharing': { weight: 5 },
  // Lists that are not paged, by how long they are.
  'Profession.cards': { entries: 1 },
  'ProfessionCard.labourFunctions': { entries: 5 },
  'ProfessionCard.findings': { entries: 5 },
  'ProfessionCard.personalCompetences': { entries: 6 },
  'LabourFunctionStatement.skills': { entries: 3 },
  'SkillStatement.abilities': { entries: 4 },
  'SkillStatement.knowledge': { entries: 4 },
  'Edition.cards': { entries: 15 },
  'Edition.definitions': { entries: 15 },
  'Matrix.rows': { entries: 1 },
  'Matrix.columns': { entries: 1 },
  'Matrix.cells': { entries: 1 },
  'Subgraph.nodes': { entries: 1 },
  'Subgraph.edges': { entries: 3 },
  'Facet.values': { entries: 1 },
  'Path.nodes': { entries: 7 },
  'Path.edges': { entries: 6 },
  'Gap.labourFunctions': { entries: 6 },
  'Gap.legalActs': { entries: 10 },
  'Gap.layers': { entries: 7 },
  'GapLabourFunction.skills': { entries: 3 },
  'GapSkill.abilities': { entries: 4 },
  'GapSkill.knowledge': { entries: 4 },
  'LevelDelta.layers': { entries: 7 },
  'LevelDelta.facts': { entries: 13 },
  'Gap.facts': { entries: 13 },
  'Overlap.facts': { entries: 13 },
  'Overlap.subjects': { entries: 50 },
  'Overlap.pairs': { entries: 1_225 },
  'OverlapRequirement.in': { entries: 10 },
  'ProgrammeCoverage.texts': { entries: 200 },
  'ProgrammeCoverage.subjects': { entries: 100 },
  'NextModule.subjects': { entries: 100 },
  'Impact.byLevel': { entries: 8 },
  'Impact.byRole': { entries: 11 },
  'BlastRadius.editions': { entries: 20 },
  'BlastRadius.restatedEditions': { entries: 20 },
  'OccupationGroup.children': { entries: 10 },
  'Query.qualificationLevels': { entries: 8 },
};
