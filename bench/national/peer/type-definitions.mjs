/** Our graph as somebody would describe it who used the peer: its labels, edges and properties, derived ones included. */
export const typeDefs = /* GraphQL */ `
  type Standard @node {
    id: ID!
    code: String
    nameKk: String
    nameRu: String
    sortKey: String
    cardCount: Int
    cardsWithoutActsCount: Int
    citationCount: Int
    citationInCardCount: Int
    unresolvedCount: Int
    ambiguousCount: Int
    namingProvisionCount: Int
    notStatedCount: Int
    editions: [Edition!]! @relationship(type: "HAS_EDITION", direction: OUT)
    currentEdition: [Edition!]! @relationship(type: "CURRENT_EDITION", direction: OUT)
    cites: [LegalAct!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
  }

  type Edition @node {
    id: ID!
    cards: [ProfessionCard!]! @relationship(type: "HAS_CARD", direction: OUT)
    currentOf: [Standard!]! @relationship(type: "CURRENT_EDITION", direction: IN)
  }

  type ProfessionCard @node {
    id: ID!
    item: Int
    nameKk: String
    nameRu: String
    code: String
    level: Int
    isCurrent: Boolean
    edition: [Edition!]! @relationship(type: "HAS_CARD", direction: IN)
    profession: [Profession!]! @relationship(type: "DESCRIBES", direction: OUT)
    labourFunctions: [LabourFunctionStatement!]! @relationship(type: "HAS_LABOUR_FUNCTION", direction: OUT)
    cites: [LegalAct!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
  }

  type LabourFunctionStatement @node {
    id: ID!
    position: Int
    mandatory: Boolean
    textKk: String
    textRu: String
    card: [ProfessionCard!]! @relationship(type: "HAS_LABOUR_FUNCTION", direction: IN)
    skills: [SkillStatement!]! @relationship(type: "HAS_SKILL", direction: OUT)
    concept: [LabourFunction!]! @relationship(type: "EXPRESSES", direction: OUT)
  }

  type SkillStatement @node {
    id: ID!
    position: Int
    textKk: String
    textRu: String
    labourFunction: [LabourFunctionStatement!]! @relationship(type: "HAS_SKILL", direction: IN)
    abilities: [AbilityStatement!]! @relationship(type: "HAS_ABILITY", direction: OUT)
    knowledge: [KnowledgeStatement!]! @relationship(type: "HAS_KNOWLEDGE", direction: OUT)
    concept: [Skill!]! @relationship(type: "EXPRESSES", direction: OUT)
  }

  type AbilityStatement @node {
    id: ID!
    position: Int
    textKk: String
    textRu: String
    skill: [SkillStatement!]! @relationship(type: "HAS_ABILITY", direction: IN)
    concept: [Ability!]! @relationship(type: "EXPRESSES", direction: OUT)
  }

  type KnowledgeStatement @node {
    id: ID!
    position: Int
    legalBasis: Boolean
    textKk: String
    textRu: String
    skill: [SkillStatement!]! @relationship(type: "HAS_KNOWLEDGE", direction: IN)
    concept: [Knowledge!]! @relationship(type: "EXPRESSES", direction: OUT)
  }

  union Context = LabourFunctionStatement | SkillStatement | AbilityStatement | KnowledgeStatement | ProfessionCard

  type Citation @node {
    id: ID!
    role: String
    quote: String
    language: String
    edition: String
    card: String
    documentKey: String
      @cypher(
        statement: """
        RETURN this.edition + ' ' + this.language + ' ' + right('0000000' + toString(this.places[0]), 8)
          + ' ' + right('0000000' + toString(this.places[1]), 8) + ' ' + this.id AS documentKey
        """
        columnName: "documentKey"
      )
    inCard: ProfessionCard
      @cypher(statement: "MATCH (card:ProfessionCard {id: this.card}) RETURN card", columnName: "card")
    context: [Context!]! @relationship(type: "HAS_CITATION", direction: IN)
    names: [LegalAct!]! @relationship(type: "NAMES", direction: OUT)
  }

  type Profession @node {
    id: ID!
    code: String
    level: Int
    nameKk: String
    nameRu: String
    sortKey: String
    cards: [ProfessionCard!]! @relationship(type: "DESCRIBES", direction: IN)
    occupation: [Occupation!]! @relationship(type: "OF_OCCUPATION", direction: OUT)
    atLevel: [QualificationLevel!]! @relationship(type: "AT_LEVEL", direction: OUT)
    cites: [LegalAct!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
    labourFunctions: [LabourFunction!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
    skills: [Skill!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
    abilities: [Ability!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
    knowledge: [Knowledge!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
  }

  type Occupation @node {
    id: ID!
    code: String
    professions: [Profession!]! @relationship(type: "OF_OCCUPATION", direction: IN)
  }

  type QualificationLevel @node {
    id: ID!
    level: Int
    professions: [Profession!]! @relationship(type: "AT_LEVEL", direction: IN)
  }

  type LegalAct @node {
    id: ID!
    kind: String
    number: String
    adoptedOn: String
    titleKk: String
    titleRu: String
    sortKey: String
    listed: Boolean
    firstCitation: String
    ceasedOnLatest: String
    citationCount: Int
    standardCount: Int
    mentioningStandardCount: Int
    professionCount: Int
    cardCount: Int
    labourFunctionCount: Int
    skillCount: Int
    notStatedCount: Int
    levels: [Int!]
    levelProfessions: [Int!]
    levelCards: [Int!]
    levelCitations: [Int!]
    roles: [String!]
    roleCitations: [Int!]
    roleCards: [Int!]
    replacedBy: [LegalAct!]! @relationship(type: "REPLACED_BY", direction: OUT)
    citations: [Citation!]! @relationship(type: "NAMES", direction: IN)
    professions: [Profession!]! @relationship(type: "CITES", direction: IN, properties: "Cites")
    standards: [Standard!]! @relationship(type: "CITES", direction: IN, properties: "Cites")
  }

  type Cites @relationshipProperties {
    citations: Int!
    roles: [String!]!
    first: String!
  }

  type Requires @relationshipProperties {
    statements: Int!
    mandatory: Boolean!
    first: String!
  }

  type WordingOf @relationshipProperties {
    score: Float
    decidedBy: String
  }

  type Wording @node {
    id: ID!
    text: String
    language: String
    statementCount: Int
  }

  type LabourFunction @node(labels: ["LabourFunction", "Concept"]) {
    id: ID!
    nameKk: String
    nameRu: String
    professionCount: Int
  }

  type Skill @node(labels: ["Skill", "Concept"]) {
    id: ID!
    nameKk: String
    nameRu: String
    statementCount: Int
    professionCount: Int
    wordings: [Wording!]! @relationship(type: "WORDING_OF", direction: IN, properties: "WordingOf")
    professions: [Profession!]! @relationship(type: "REQUIRES", direction: IN, properties: "Requires")
  }

  type Ability @node(labels: ["Ability", "Concept"]) {
    id: ID!
    nameKk: String
    nameRu: String
  }

  type Knowledge @node(labels: ["Knowledge", "Concept"]) {
    id: ID!
    nameKk: String
    nameRu: String
  }
`;
