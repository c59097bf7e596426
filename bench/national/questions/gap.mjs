const text = (words) => ({ text: words });

export const gap = {
  title: 'what someone who has ten skills and abilities lacks for a profession',
  user: 'designer',
  variables: ({ two: [, to], have }) => ({ to, have }),
  kasip: `query ($to: ID!, $have: [ID!]!) { gap(to: $to, have: $have) { labourFunctions {
    labourFunction { ...need } skills { skill { ...need } abilities { ...need } } } } }
    fragment need on GapRequirement { status requirement { id name { text } } }`,
  peer: `query ($to: ID!) { professions(where: { id: { eq: $to } }) { cards(where: { isCurrent: { eq: true } }) {
    labourFunctions(sort: [{ position: ASC }]) { concept { id nameKk nameRu }
      skills(sort: [{ position: ASC }]) { concept { id nameKk nameRu }
        abilities(sort: [{ position: ASC }]) { concept { id nameKk nameRu } } } } } } }`,
  peerVariables: ({ two: [, to] }) => ({ to }),
  peerLacks: 'comparing: the client gets what the profession asks for and has to see what of it is had',
  peerContent: ({ professions: [{ cards }] }, { have }) => {
    const named = ({ concept: [{ id, nameKk, nameRu }] }) => [id, nameKk ?? nameRu];
    const functions = cards
      .flatMap(({ labourFunctions }) => labourFunctions)
      .map((one) => {
        const [id, name] = named(one);
        return { id, name, skills: one.skills.map((skill) => [...named(skill), skill.abilities.map(named)]) };
      });
    return { gap: { labourFunctions: outline(functions, new Set(have)) } };
  },
  floor: {
    text: `MATCH (:Profession {id: $to})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
        -[:HAS_LABOUR_FUNCTION]->(f)-[:EXPRESSES]->(fc)
      WITH card, f, fc ORDER BY card.edition, card.position, coalesce(f.placesKk, f.placesRu)
      RETURN fc.id AS id, coalesce(fc.nameKk, fc.nameRu) AS name, COLLECT {
        MATCH (f)-[:HAS_SKILL]->(s)-[:EXPRESSES]->(sc) WITH s, sc ORDER BY s.position
        RETURN [sc.id, coalesce(sc.nameKk, sc.nameRu), COLLECT {
          MATCH (s)-[:HAS_ABILITY]->(a)-[:EXPRESSES]->(ac) WITH a, ac ORDER BY a.position
          RETURN [ac.id, coalesce(ac.nameKk, ac.nameRu)] }] } AS skills`,
    shape: (rows, { have }) => ({ gap: { labourFunctions: outline(rows, new Set(have)) } }),
  },
};

/** Of what stands under something that is had, only the name of that is known to be had. */
function outline(functions, had) {
  const open = new Set();
  for (const { id, skills } of functions)
    for (const [skill, , abilities] of skills) {
      if (had.has(id)) open.add(skill);
      if (had.has(id) || had.has(skill)) for (const [ability] of abilities) open.add(ability);
    }
  const need = (id, name) => ({
    status: had.has(id) ? 'HELD' : open.has(id) ? 'NOT_STATED' : 'MISSING',
    requirement: { id, name: text(name) },
  });
  return functions.map(({ id, name, skills }) => ({
    labourFunction: need(id, name),
    skills: skills.map(([skill, called, abilities]) => ({
      skill: need(skill, called),
      abilities: abilities.map(([ability, named]) => need(ability, named)),
    })),
  }));
}
