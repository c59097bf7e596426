export const professionsOfSkill = {
  title: 'the professions that require a skill',
  user: 'designer',
  variables: ({ commonSkill }) => ({ skill: commonSkill }),
  kasip: `query ($skill: ID!) { skill(id: $skill) { professions(first: 25) { totalCount nodes { statements mandatory
    profession { id code name { text } level { level } } } } } }`,
  peer: `query ($skill: ID!) { skills(where: { id: { eq: $skill } }) {
    professionsConnection(first: 25, sort: [{ node: { sortKey: ASC } }, { node: { id: ASC } }]) { totalCount
      edges { properties { statements mandatory } node { id code nameKk nameRu level } } } } }`,
  peerContent: ({
    skills: [
      {
        professionsConnection: { totalCount, edges },
      },
    ],
  }) => ({
    skill: {
      professions: {
        totalCount,
        nodes: edges.map(({ properties, node: { id, code, nameKk, nameRu, level } }) => ({
          ...properties,
          profession: { id, code, name: { text: nameKk ?? nameRu }, level: level && { level } },
        })),
      },
    },
  }),
  floor: {
    text: `MATCH (p:Profession)-[r:REQUIRES]->(skill) USING INDEX r:REQUIRES(concept, key, node)
      WHERE r.concept = $skill AND r.key >= '' AND r.node IS NOT NULL
      WITH r, p, skill ORDER BY r.concept, r.key, r.node LIMIT 25
      RETURN skill.professionCount AS total, r.statements AS statements, r.mandatory AS mandatory, p.id AS id,
        p.code AS code, coalesce(p.nameKk, p.nameRu) AS name, p.level AS level ORDER BY r.key, r.node`,
    shape: (rows) => ({
      skill: {
        professions: {
          totalCount: rows[0]?.total ?? 0,
          nodes: rows.map(({ statements, mandatory, id, code, name, level }) => ({
            statements,
            mandatory,
            profession: { id, code, name: { text: name }, level: level && { level } },
          })),
        },
      },
    }),
  },
};
