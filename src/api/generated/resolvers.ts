/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { abilities as Query_abilities } from './../resolvers/Query/abilities.ts';
import    { ability as Query_ability } from './../resolvers/Query/ability.ts';
import    { card as Query_card } from './../resolvers/Query/card.ts';
import    { divergedClauses as Query_divergedClauses } from './../resolvers/Query/divergedClauses.ts';
import    { doubtfulPairs as Query_doubtfulPairs } from './../resolvers/Query/doubtfulPairs.ts';
import    { facets as Query_facets } from './../resolvers/Query/facets.ts';
import    { findings as Query_findings } from './../resolvers/Query/findings.ts';
import    { gap as Query_gap } from './../resolvers/Query/gap.ts';
import    { knowledge as Query_knowledge } from './../resolvers/Query/knowledge.ts';
import    { knowledgeItems as Query_knowledgeItems } from './../resolvers/Query/knowledgeItems.ts';
import    { labourFunction as Query_labourFunction } from './../resolvers/Query/labourFunction.ts';
import    { labourFunctions as Query_labourFunctions } from './../resolvers/Query/labourFunctions.ts';
import    { lawFindings as Query_lawFindings } from './../resolvers/Query/lawFindings.ts';
import    { legalAct as Query_legalAct } from './../resolvers/Query/legalAct.ts';
import    { legalActs as Query_legalActs } from './../resolvers/Query/legalActs.ts';
import    { legalCoverage as Query_legalCoverage } from './../resolvers/Query/legalCoverage.ts';
import    { levelConflicts as Query_levelConflicts } from './../resolvers/Query/levelConflicts.ts';
import    { levelDelta as Query_levelDelta } from './../resolvers/Query/levelDelta.ts';
import    { levelsAddingNothing as Query_levelsAddingNothing } from './../resolvers/Query/levelsAddingNothing.ts';
import    { matrix as Query_matrix } from './../resolvers/Query/matrix.ts';
import    { meta as Query_meta } from './../resolvers/Query/meta.ts';
import    { nameConflicts as Query_nameConflicts } from './../resolvers/Query/nameConflicts.ts';
import    { neighbourhood as Query_neighbourhood } from './../resolvers/Query/neighbourhood.ts';
import    { nextModule as Query_nextModule } from './../resolvers/Query/nextModule.ts';
import    { node as Query_node } from './../resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './../resolvers/Query/nodes.ts';
import    { occupation as Query_occupation } from './../resolvers/Query/occupation.ts';
import    { occupationGroup as Query_occupationGroup } from './../resolvers/Query/occupationGroup.ts';
import    { occupations as Query_occupations } from './../resolvers/Query/occupations.ts';
import    { order as Query_order } from './../resolvers/Query/order.ts';
import    { overlap as Query_overlap } from './../resolvers/Query/overlap.ts';
import    { paths as Query_paths } from './../resolvers/Query/paths.ts';
import    { profession as Query_profession } from './../resolvers/Query/profession.ts';
import    { professions as Query_professions } from './../resolvers/Query/professions.ts';
import    { programmeCoverage as Query_programmeCoverage } from './../resolvers/Query/programmeCoverage.ts';
import    { qualificationLevel as Query_qualificationLevel } from './../resolvers/Query/qualificationLevel.ts';
import    { qualificationLevels as Query_qualificationLevels } from './../resolvers/Query/qualificationLevels.ts';
import    { readingList as Query_readingList } from './../resolvers/Query/readingList.ts';
import    { search as Query_search } from './../resolvers/Query/search.ts';
import    { sharedModules as Query_sharedModules } from './../resolvers/Query/sharedModules.ts';
import    { skill as Query_skill } from './../resolvers/Query/skill.ts';
import    { skills as Query_skills } from './../resolvers/Query/skills.ts';
import    { staleCitations as Query_staleCitations } from './../resolvers/Query/staleCitations.ts';
import    { standard as Query_standard } from './../resolvers/Query/standard.ts';
import    { standards as Query_standards } from './../resolvers/Query/standards.ts';
import    { unevenLegalBases as Query_unevenLegalBases } from './../resolvers/Query/unevenLegalBases.ts';
import    { Ability } from './../resolvers/Ability.ts';
import    { AbilityEdge } from './../resolvers/AbilityEdge.ts';
import    { AbilityStatement } from './../resolvers/AbilityStatement.ts';
import    { Blank } from './../resolvers/Blank.ts';
import    { BlastRadius } from './../resolvers/BlastRadius.ts';
import    { Citation } from './../resolvers/Citation.ts';
import    { CitedAct } from './../resolvers/CitedAct.ts';
import    { CitedActOnDay } from './../resolvers/CitedActOnDay.ts';
import    { CitedTogether } from './../resolvers/CitedTogether.ts';
import    { CitingStandard } from './../resolvers/CitingStandard.ts';
import    { Clause } from './../resolvers/Clause.ts';
import    { ConceptProfession } from './../resolvers/ConceptProfession.ts';
import    { Definition } from './../resolvers/Definition.ts';
import    { DivergedClause } from './../resolvers/DivergedClause.ts';
import    { DoubtfulPair } from './../resolvers/DoubtfulPair.ts';
import    { EconomicActivity } from './../resolvers/EconomicActivity.ts';
import    { Edition } from './../resolvers/Edition.ts';
import    { EditionBodies } from './../resolvers/EditionBodies.ts';
import    { Evidence } from './../resolvers/Evidence.ts';
import    { FacetValue } from './../resolvers/FacetValue.ts';
import    { FactComparison } from './../resolvers/FactComparison.ts';
import    { FactValue } from './../resolvers/FactValue.ts';
import    { Finding } from './../resolvers/Finding.ts';
import    { Gap } from './../resolvers/Gap.ts';
import    { GapRequirement } from './../resolvers/GapRequirement.ts';
import    { GraphNode } from './../resolvers/GraphNode.ts';
import    { Impact } from './../resolvers/Impact.ts';
import    { Knowledge } from './../resolvers/Knowledge.ts';
import    { KnowledgeEdge } from './../resolvers/KnowledgeEdge.ts';
import    { KnowledgeStatement } from './../resolvers/KnowledgeStatement.ts';
import    { LabourFunction } from './../resolvers/LabourFunction.ts';
import    { LabourFunctionEdge } from './../resolvers/LabourFunctionEdge.ts';
import    { LabourFunctionStatement } from './../resolvers/LabourFunctionStatement.ts';
import    { LawFinding } from './../resolvers/LawFinding.ts';
import    { LegalAct } from './../resolvers/LegalAct.ts';
import    { LegalActCard } from './../resolvers/LegalActCard.ts';
import    { LegalActLabourFunction } from './../resolvers/LegalActLabourFunction.ts';
import    { LegalActLabourFunctionStatement } from './../resolvers/LegalActLabourFunctionStatement.ts';
import    { LegalActProfession } from './../resolvers/LegalActProfession.ts';
import    { LegalActSkill } from './../resolvers/LegalActSkill.ts';
import    { LegalActSkillStatement } from './../resolvers/LegalActSkillStatement.ts';
import    { LegalBasis } from './../resolvers/LegalBasis.ts';
import    { LegalCoverage } from './../resolvers/LegalCoverage.ts';
import    { LevelConflict } from './../resolvers/LevelConflict.ts';
import    { LevelCount } from './../resolvers/LevelCount.ts';
import    { LevelDelta } from './../resolvers/LevelDelta.ts';
import    { LevelPlacement } from './../resolvers/LevelPlacement.ts';
import    { Link } from './../resolvers/Link.ts';
import    { MatrixCell } from './../resolvers/MatrixCell.ts';
import    { MatrixLine } from './../resolvers/MatrixLine.ts';
import    { Meta } from './../resolvers/Meta.ts';
import    { ModuleAct } from './../resolvers/ModuleAct.ts';
import    { ModuleLack } from './../resolvers/ModuleLack.ts';
import    { ModuleRequirement } from './../resolvers/ModuleRequirement.ts';
import    { ModuleSubject } from './../resolvers/ModuleSubject.ts';
import    { ModuleVariant } from './../resolvers/ModuleVariant.ts';
import    { NameConflict } from './../resolvers/NameConflict.ts';
import    { NameInUse } from './../resolvers/NameInUse.ts';
import    { NextModule } from './../resolvers/NextModule.ts';
import    { Occupation } from './../resolvers/Occupation.ts';
import    { OccupationGroup } from './../resolvers/OccupationGroup.ts';
import    { OccupationReference } from './../resolvers/OccupationReference.ts';
import    { OrderReference } from './../resolvers/OrderReference.ts';
import    { Overlap } from './../resolvers/Overlap.ts';
import    { OverlapRequirement } from './../resolvers/OverlapRequirement.ts';
import    { PersonalCompetence } from './../resolvers/PersonalCompetence.ts';
import    { Profession } from './../resolvers/Profession.ts';
import    { ProfessionCard } from './../resolvers/ProfessionCard.ts';
import    { ProfessionOnDay } from './../resolvers/ProfessionOnDay.ts';
import    { ProgrammeCoverage } from './../resolvers/ProgrammeCoverage.ts';
import    { ProgrammeMatch } from './../resolvers/ProgrammeMatch.ts';
import    { ProgrammeRequirement } from './../resolvers/ProgrammeRequirement.ts';
import    { ProgrammeText } from './../resolvers/ProgrammeText.ts';
import    { Provision } from './../resolvers/Provision.ts';
import    { ProvisionReference } from './../resolvers/ProvisionReference.ts';
import    { Qualification } from './../resolvers/Qualification.ts';
import    { QualificationLevel } from './../resolvers/QualificationLevel.ts';
import    { RegisterFinding } from './../resolvers/RegisterFinding.ts';
import    { RelatedLayer } from './../resolvers/RelatedLayer.ts';
import    { RelatedProfession } from './../resolvers/RelatedProfession.ts';
import    { RelatedRequirement } from './../resolvers/RelatedRequirement.ts';
import    { Replacement } from './../resolvers/Replacement.ts';
import    { Requirement } from './../resolvers/Requirement.ts';
import    { RequirementChange } from './../resolvers/RequirementChange.ts';
import    { RequirementPlace } from './../resolvers/RequirementPlace.ts';
import    { RoleCount } from './../resolvers/RoleCount.ts';
import    { SearchConnection } from './../resolvers/SearchConnection.ts';
import    { SearchHit } from './../resolvers/SearchHit.ts';
import    { SharedModule } from './../resolvers/SharedModule.ts';
import    { Skill } from './../resolvers/Skill.ts';
import    { SkillEdge } from './../resolvers/SkillEdge.ts';
import    { SkillStatement } from './../resolvers/SkillStatement.ts';
import    { SourceDocument } from './../resolvers/SourceDocument.ts';
import    { StaleCitation } from './../resolvers/StaleCitation.ts';
import    { Standard } from './../resolvers/Standard.ts';
import    { StatedRequirement } from './../resolvers/StatedRequirement.ts';
import    { Wording } from './../resolvers/Wording.ts';
import    { Date } from './../resolvers/Date.ts';
    export const resolvers: Resolvers = {
      Query: { abilities: Query_abilities,ability: Query_ability,card: Query_card,divergedClauses: Query_divergedClauses,doubtfulPairs: Query_doubtfulPairs,facets: Query_facets,findings: Query_findings,gap: Query_gap,knowledge: Query_knowledge,knowledgeItems: Query_knowledgeItems,labourFunction: Query_labourFunction,labourFunctions: Query_labourFunctions,lawFindings: Query_lawFindings,legalAct: Query_legalAct,legalActs: Query_legalActs,legalCoverage: Query_legalCoverage,levelConflicts: Query_levelConflicts,levelDelta: Query_levelDelta,levelsAddingNothing: Query_levelsAddingNothing,matrix: Query_matrix,meta: Query_meta,nameConflicts: Query_nameConflicts,neighbourhood: Query_neighbourhood,nextModule: Query_nextModule,node: Query_node,nodes: Query_nodes,occupation: Query_occupation,occupationGroup: Query_occupationGroup,occupations: Query_occupations,order: Query_order,overlap: Query_overlap,paths: Query_paths,profession: Query_profession,professions: Query_professions,programmeCoverage: Query_programmeCoverage,qualificationLevel: Query_qualificationLevel,qualificationLevels: Query_qualificationLevels,readingList: Query_readingList,search: Query_search,sharedModules: Query_sharedModules,skill: Query_skill,skills: Query_skills,staleCitations: Query_staleCitations,standard: Query_standard,standards: Query_standards,unevenLegalBases: Query_unevenLegalBases },
      
      
      Ability: Ability,
AbilityEdge: AbilityEdge,
AbilityStatement: AbilityStatement,
Blank: Blank,
BlastRadius: BlastRadius,
Citation: Citation,
CitedAct: CitedAct,
CitedActOnDay: CitedActOnDay,
CitedTogether: CitedTogether,
CitingStandard: CitingStandard,
Clause: Clause,
ConceptProfession: ConceptProfession,
Definition: Definition,
DivergedClause: DivergedClause,
DoubtfulPair: DoubtfulPair,
EconomicActivity: EconomicActivity,
Edition: Edition,
EditionBodies: EditionBodies,
Evidence: Evidence,
FacetValue: FacetValue,
FactComparison: FactComparison,
FactValue: FactValue,
Finding: Finding,
Gap: Gap,
GapRequirement: GapRequirement,
GraphNode: GraphNode,
Impact: Impact,
Knowledge: Knowledge,
KnowledgeEdge: KnowledgeEdge,
KnowledgeStatement: KnowledgeStatement,
LabourFunction: LabourFunction,
LabourFunctionEdge: LabourFunctionEdge,
LabourFunctionStatement: LabourFunctionStatement,
LawFinding: LawFinding,
LegalAct: LegalAct,
LegalActCard: LegalActCard,
LegalActLabourFunction: LegalActLabourFunction,
LegalActLabourFunctionStatement: LegalActLabourFunctionStatement,
LegalActProfession: LegalActProfession,
LegalActSkill: LegalActSkill,
LegalActSkillStatement: LegalActSkillStatement,
LegalBasis: LegalBasis,
LegalCoverage: LegalCoverage,
LevelConflict: LevelConflict,
LevelCount: LevelCount,
LevelDelta: LevelDelta,
LevelPlacement: LevelPlacement,
Link: Link,
MatrixCell: MatrixCell,
MatrixLine: MatrixLine,
Meta: Meta,
ModuleAct: ModuleAct,
ModuleLack: ModuleLack,
ModuleRequirement: ModuleRequirement,
ModuleSubject: ModuleSubject,
ModuleVariant: ModuleVariant,
NameConflict: NameConflict,
NameInUse: NameInUse,
NextModule: NextModule,
Occupation: Occupation,
OccupationGroup: OccupationGroup,
OccupationReference: OccupationReference,
OrderReference: OrderReference,
Overlap: Overlap,
OverlapRequirement: OverlapRequirement,
PersonalCompetence: PersonalCompetence,
Profession: Profession,
ProfessionCard: ProfessionCard,
ProfessionOnDay: ProfessionOnDay,
ProgrammeCoverage: ProgrammeCoverage,
ProgrammeMatch: ProgrammeMatch,
ProgrammeRequirement: ProgrammeRequirement,
ProgrammeText: ProgrammeText,
Provision: Provision,
ProvisionReference: ProvisionReference,
Qualification: Qualification,
QualificationLevel: QualificationLevel,
RegisterFinding: RegisterFinding,
RelatedLayer: RelatedLayer,
RelatedProfession: RelatedProfession,
RelatedRequirement: RelatedRequirement,
Replacement: Replacement,
Requirement: Requirement,
RequirementChange: RequirementChange,
RequirementPlace: RequirementPlace,
RoleCount: RoleCount,
SearchConnection: SearchConnection,
SearchHit: SearchHit,
SharedModule: SharedModule,
Skill: Skill,
SkillEdge: SkillEdge,
SkillStatement: SkillStatement,
SourceDocument: SourceDocument,
StaleCitation: StaleCitation,
Standard: Standard,
StatedRequirement: StatedRequirement,
Wording: Wording,
Date: Date
    }