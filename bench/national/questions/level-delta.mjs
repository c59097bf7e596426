export const levelDelta = {
  title: 'which skills and abilities one profession adds to another',
  user: 'designer',
  variables: ({ two: [from, to] }) => ({ from, to }),
  kasip: `query ($from: ID!, $to: ID!) { levelDelta(from: $from, to: $to) {
    changes(kinds: [SKILL, ABILITY], changes: [ADDED, DROPPED], first: 100) { totalCount
      nodes { kind change requirement { id name { text } } } } } }`,
  peer: `query ($from: ID!, $to: ID!) { professions(where: { id: { in: [$from, $to] } }) { id
    cards(where: { isCurrent: { eq: true } }) { labourFunctions(sort: [{ position: ASC }]) {
      skills(sort: [{ position: ASC }]) { concept { id nameKk nameRu }
        abilities(sort: [{ position: ASC }]) { concept { id nameKk nameRu } } } } } } }`,
  peerLacks: 'comparing: the client gets the skills and abilities of both and compares them',
  peerContent: ({ professions }, { two: [, to] }) => changesIn(rowsOf(professions, to)),
  floor: {
    text: `UNWIND [$from, $to] AS subject
      MATCH (:Profession {id: subject})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
        -[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(skill)
      CALL (skill) { RETURN skill AS s UNION ALL MATCH (skill)-[:HAS_ABILITY]->(s) RETURN s }
      MATCH (s)-[:EXPRESSES]->(c)
      RETURN subject = $to AS isAfter, c.kind AS kind, c.id AS id, coalesce(c.nameKk, c.nameRu) AS name
      ORDER BY kind DESC, card.edition, card.position, coalesce(s.placesKk, s.placesRu), s.id`,
    shape: changesIn,
  },
};

function changesIn(rows) {
  const byId = (isAfter) =>
    new Map(rows.filter((row) => row.isAfter === isAfter).map((row) => [row.id, row]));
  const [before, after] = [byId(false), byId(true)];
  const only = (own, others, kind, change) =>
    [...own.values()]
      .filter((row) => row.kind === kind && !others.has(row.id))
      .map(({ id, name }) => ({
        kind: kind.toUpperCase(),
        change,
        requirement: { id, name: { text: name } },
      }));
  const changes = ['skill', 'ability'].flatMap((kind) => [
    ...only(after, before, kind, 'ADDED'),
    ...only(before, after, kind, 'DROPPED'),
  ]);
  return { levelDelta: { changes: { totalCount: changes.length, nodes: changes.slice(0, 100) } } };
}

function rowsOf(professions, to) {
  const row = (subject, kind, { id, nameKk, nameRu }) => ({
    isAfter: subject === to,
    kind,
    id,
    name: nameKk ?? nameRu,
  });
  return professions.flatMap(({ id: subject, cards }) =>
    cards
      .flatMap(({ labourFunctions }) => labourFunctions)
      .flatMap(({ skills }) => skills)
      .flatMap(({ concept: [skill], abilities }) => [
        row(subject, 'skill', skill),
        ...abilities.map(({ concept: [ability] }) => row(subject, 'ability', ability)),
      ]),
  );
}
