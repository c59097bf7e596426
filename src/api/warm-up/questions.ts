/**
 * What is asked most, once each: the lists with their filters and orders, things with what they show, comparisons, law,
 * search. A variable is the id of something that is in the graph (`subjects.ts`); pages are short, since only the
 * statements are of interest. What is asked first stands first.
 */
export const questions = /* GraphQL */ `
query pageOfProfessions($first: Int! = 2) {
  professions(first: $first) { totalCount nodes { id code name { text } level { level } occupation { code group { code name { text } } } } }
  byCode: professions(first: 2, orderBy: { field: CODE }) { nodes { id } }
  byLevel: professions(first: 2, orderBy: { field: LEVEL }) { nodes { id } }
}
query filteredProfessions($act: ID!, $standard: ID!, $skill: ID!) {
  ofLevels: professions(first: 2, filter: { levels: [4, 5] }) { totalCount nodes { id } }
  ofLevelsAndAct: professions(first: 2, filter: { levels: [4, 5], legalAct: $act }) { totalCount nodes { id } }
  ofAct: professions(first: 2, filter: { legalAct: $act }) { totalCount nodes { id } }
  ofStandard: professions(first: 2, filter: { standard: $standard }) { totalCount nodes { id } }
  ofConcept: professions(first: 2, filter: { concept: $skill }) { totalCount nodes { id } }
}
query standards($act: ID!) {
  standards(first: 2) { totalCount nodes { code name { text } currentEdition { id cards { item profession { id } } } } }
  byCode: standards(first: 2, orderBy: { field: CODE }) { nodes { id } }
  ofAct: standards(first: 2, filter: { legalAct: $act }) { totalCount nodes { id } }
}
query legalActs($profession: ID!, $standard: ID!) {
  mostCited: legalActs(first: 2, filter: { cited: true }, orderBy: { field: CITATIONS, direction: DESC }) {
    totalCount
    nodes { id title { text } kind number adoptedOn status professionCount replacedBy { act { id title { text } } } }
  }
  legalActs(first: 2) { totalCount nodes { id } }
  ofProfession: legalActs(first: 2, filter: { profession: $profession }) { totalCount nodes { id } }
  ofStandard: legalActs(first: 2, filter: { standard: $standard }) { totalCount nodes { id } }
}
query searching {
  search(text: "заң", first: 2) { totalCount isTotalCapped kinds { kind count } levels { level count } nodes { id kind text highlights { start end } name { text } } }
  misprint: search(text: "кәсіпқйой", first: 2) { totalCount nodes { id } }
}
query card($card: ID!) {
  card(id: $card) {
    name { text }
    profession { id level { level } occupation { code } }
    edition { id standard { code name { text } } }
    labourFunctions { id text { text } skills { id text { text } abilities { id text { text } } knowledge { id text { text } } } }
    citations(first: 2) { totalCount nodes { quote act { id title { text } } } }
    legalActs(first: 2) { totalCount nodes { act { id } first { quote } } }
    findings { rule }
    education { level { text } }
  }
}
query profession($profession: ID!) {
  profession(id: $profession) {
    name { text }
    level { level }
    occupation { code }
    cards { id item education { level { text } } edition { standard { code } } labourFunctions { id text { text } skills { text { text } } } }
    labourFunctions(first: 2) { totalCount nodes { id name { text } } }
    skills(first: 2) { totalCount nodes { id name { text } } }
    abilities(first: 2) { totalCount nodes { id name { text } } }
    knowledge(first: 2) { totalCount nodes { id name { text } } }
    legalActs(first: 2) { totalCount nodes { act { id title { text } } first { quote } } }
    citations(first: 2) { totalCount nodes { quote } }
  }
}
query legalAct($act: ID!) {
  legalAct(id: $act) {
    title { text }
    status
    impact { professions standards cards citations byLevel { level { level } cards } byRole { role cards } }
    professions(first: 2) { totalCount nodes { profession { id name { text } level { level } } first { quote card { item } } } }
    citations(first: 2) {
      totalCount
      nodes {
        role quote
        card { profession { code level { level } name { text } } }
        context { id ... on Statement { text { text } } ... on AbilityStatement { skill { text { text } } } ... on KnowledgeStatement { skill { text { text } } } }
        evidence { source { id } places { unit number start end } }
      }
    }
    standards(first: 2) { totalCount nodes { id } }
    cards(first: 2) { totalCount nodes { card { id } } }
  }
}
query bareThings($act: ID!, $profession: ID!, $skill: ID!, $standard: ID!) {
  legalAct(id: $act) { title { text } status successors { act { id title { text } } } }
  profession(id: $profession) { name { text } }
  skill(id: $skill) { name { text } }
  standard(id: $standard) { name { text } }
}
query functionsAndSkillsOfAct($act: ID!) {
  legalAct(id: $act) {
    labourFunctions(first: 2) { totalCount nodes { labourFunction { id name { text } } } }
    skills(first: 2) { totalCount nodes { skill { id name { text } } } }
    labourFunctionStatements(first: 2) { nodes { labourFunction { id } } }
    skillStatements(first: 2) { nodes { skill { id } } }
    skillsWithoutKnowledge(first: 2) { nodes { id } }
    citedTogether(first: 2) { nodes { act { id } } }
    provisions(first: 2) {
      nodes {
        number
        children(first: 2) { nodes { number } }
        citations(first: 2) { nodes { quote } }
        professions(first: 2) { nodes { id } }
      }
    }
  }
}
query standard($standard: ID!) {
  standard(id: $standard) {
    name { text }
    currentEdition { cards { item } citations(first: 2) { nodes { quote } } findings(first: 2) { nodes { rule } } lawFindings(first: 2) { nodes { rule } } }
    professions(first: 2) { totalCount nodes { id } }
    legalActs(first: 2) { totalCount nodes { act { id } } }
    findings(first: 2) { totalCount nodes { rule } }
    lawFindings(first: 2) { nodes { rule } }
  }
}
fragment concept on Concept {
  name { text }
  wordings(first: 2) { totalCount nodes { text } }
  professions(first: 2) { totalCount nodes { profession { id name { text } } } }
  legalActs(first: 2) { totalCount nodes { act { id } } }
}
query labourFunction($labourFunction: ID!) {
  labourFunction(id: $labourFunction) {
    ...concept
    statements(first: 2) { nodes { id text { text } card { item } } }
    skills(first: 2) { totalCount nodes { id } }
  }
}
query skill($skill: ID!) {
  skill(id: $skill) {
    ...concept
    statements(first: 2) { nodes { id text { text } card { item } } }
    labourFunctions(first: 2) { nodes { id } }
    abilities(first: 2) { nodes { id } }
    knowledge(first: 2) { nodes { id } }
    legalBases(first: 2) { nodes { acts { id } statements(first: 2) { nodes { id } } } }
  }
}
query ability($ability: ID!) {
  ability(id: $ability) {
    ...concept
    statements(first: 2) { nodes { id text { text } card { item } } }
    skills(first: 2) { nodes { id } }
  }
}
query knowledge($knowledge: ID!) {
  knowledge(id: $knowledge) {
    ...concept
    statements(first: 2) { nodes { id text { text } card { item } } }
    skills(first: 2) { nodes { id } }
  }
}
query comparing($from: ID!, $to: ID!, $skill: ID!) {
  overlap(subjects: [$from, $to]) { total shared sharedByAll(first: 2) { nodes { requirement { id name { text } } in { places { card { id } text { text } } } } } alone(first: 2) { nodes { requirement { id } } } }
  overlapOfLaw: overlap(subjects: [$from, $to], kind: LEGAL_ACT) { subjects { count } sharedByAll(first: 2) { nodes { requirement { name { text } } } } }
  levelDelta(from: $from, to: $to) { layers { kind added } facts { fact } changes(first: 2) { nodes { change requirement { name { text } } to { text { text } evidence { quote source { id } } } } } }
  gap(from: $from, have: [$skill], to: $to) { layers { kind missing } labourFunctions { skills { skill { status reason { text } } } } }
  sharedModules(subjects: [$from, $to], minSize: 1, first: 2) { totalCount nodes { core { requirement { name { text } } sharing } subjects(first: 2) { nodes { share } } legalActs(first: 2) { nodes { legalAct { id } } } } }
  nextModule(subjects: [$from, $to], taught: [$skill]) { module { size } subjects { required } }
  programmeCoverage(subjects: [$from], texts: ["жоспар"]) { layers { kind covered } texts { matches { requirement { name { text } } } } requirements(first: 2) { nodes { status } } }
  readingList(of: $from, first: 2) { nodes { act { id } } }
}
query stale {
  staleCitations(first: 2) {
    totalCount
    nodes {
      status
      act { id title { text } }
      successors { act { id title { text } } }
      professionsCiting(first: 2) { nodes { profession { id } } }
      standardsCiting(first: 2) { nodes { standard { id } } }
      citationsOf(first: 2) { nodes { quote } }
    }
  }
}
query lawAndFaults {
  legalCoverage { cards citations cardsWithoutActs(first: 2) { totalCount nodes { id } } skillsWithoutKnowledge(first: 2) { totalCount nodes { id } } }
  findings(first: 2) { totalCount nodes { rule card { item } evidence { source { id } } } }
  lawFindings(first: 2) { nodes { rule } }
  errors: findings(filter: { severities: [ERROR] }, first: 2) { totalCount nodes { rule } }
  nameConflicts(first: 2) { nodes { occupation { id } names { name { text } card { item } } } }
  levelConflicts(first: 2) { nodes { concept { name { text } } placements { level { level } first { card { item } } } } }
  unevenLegalBases(first: 2) { nodes { id name { text } } }
  divergedClauses(first: 2) { nodes { verdict clauses { statement { card { item } } } } }
  meta { release apiVersion isPending counts { name count } limits { pageSize } }
}
query facets($act: ID!) {
  levels: facets(of: PROFESSION, by: [LEVEL], first: 2) { values { label { text } count } }
  ofAct: facets(of: PROFESSION, by: [LEVEL, OCCUPATION_GROUP, STANDARD], filter: { legalAct: $act }, first: 2) { values { label { text } count } }
  cards: facets(of: CARD, by: [LEVEL, LEGAL_ACT], first: 2) { values { label { text } count } }
}
query nodes($card: ID!, $profession: ID!, $act: ID!, $skill: ID!, $standard: ID!) {
  nodes(ids: [$card, $profession, $act, $skill, $standard]) {
    id
    ... on ProfessionCard { item }
    ... on Profession { code }
    ... on LegalAct { title { text } }
    ... on Skill { skill: name { text } }
    ... on Standard { code }
  }
}
query concepts($act: ID!, $profession: ID!) {
  skills(first: 2) { totalCount nodes { id name { text } } }
  mostShared: skills(first: 2, orderBy: { field: PROFESSION_COUNT, direction: DESC }) { totalCount nodes { id } }
  skillsOfProfessions: skills(first: 2, filter: { professions: [$profession] }) { totalCount nodes { id } }
  knowledgeItems(first: 2, filter: { legalAct: $act }) { totalCount nodes { id } }
}
query levelsAndOccupations($level: Int! = 4, $occupation: String!, $group: String!) {
  qualificationLevels { level }
  qualificationLevel(level: $level) { professions(first: 2) { totalCount nodes { id } } legalActs(first: 2) { nodes { act { id } } } }
  occupation(code: $occupation) { code name { text } names { text } professions { id level { level } } levelDeltas { addsNothing } }
  occupationGroup(code: $group) { code name { text } occupations(first: 2) { nodes { code } } }
  occupations(first: 2) { totalCount nodes { code } }
}
query order($number: String!, $date: Date!) {
  order(number: $number, date: $date) { act { id } blastRadius { standards standardsLeft(first: 2) { nodes { id } } professionsLeft(first: 2) { nodes { id } } } }
}
query exploring($profession: ID!, $act: ID!) {
  neighbourhood(id: $act, first: 2) { nodes { label { text } } edges { count } totals { kind count } }
  further: neighbourhood(id: $profession, depth: 2, first: 10) { nodes { label { text } } edges { count } }
  paths(from: $profession, to: $act) { __typename }
  matrix(rows: PROFESSION, columns: LEGAL_ACT, measure: STATEMENTS, firstRows: 2, firstColumns: 2) { rows { label { text } } columns { label { text } } cells { value statement { id } } }
  lawByLevel: matrix(rows: LEGAL_ACT, columns: LEVEL, measure: PROFESSIONS, firstRows: 2) { rows { label { text } } columns { label { text } } cells { value citation { quote } } rowCount }
}
query onADay($profession: ID!) {
  profession(id: $profession) { related(first: 2) { nodes { score profession { id } } } asOf(day: "2024-06-01") { isKnown legalActs(first: 2) { nodes { act { id } } } } }
}
`;
