export const wordings = {
  title: 'the wordings of a skill',
  user: 'designer',
  variables: ({ skill }) => ({ skill }),
  kasip: `query ($skill: ID!) { skill(id: $skill) { id name { text } statementCount professionCount
    wordings(first: 25) { totalCount nodes { id text language statements score decidedBy } } } }`,
  peer: `query ($skill: ID!) { skills(where: { id: { eq: $skill } }) { id nameKk nameRu statementCount professionCount
    wordingsConnection(first: 25, sort: [{ node: { statementCount: DESC } }, { node: { id: DESC } }]) { totalCount
      edges { properties { score decidedBy } node { id text language statementCount } } } } }`,
  peerContent: ({
    skills: [{ id, nameKk, nameRu, statementCount, professionCount, wordingsConnection }],
  }) => ({
    skill: {
      id,
      name: { text: nameKk ?? nameRu },
      statementCount,
      professionCount,
      wordings: {
        totalCount: wordingsConnection.totalCount,
        nodes: wordingsConnection.edges.map(({ properties, node }) => ({
          id: node.id,
          text: node.text,
          language: node.language.toUpperCase(),
          statements: node.statementCount,
          ...properties,
        })),
      },
    },
  }),
  floor: {
    text: `MATCH (skill:Concept {id: $skill})
      RETURN skill.id AS id, coalesce(skill.nameKk, skill.nameRu) AS name, skill.statementCount AS statements,
        skill.professionCount AS professions, COUNT { (skill)<-[:WORDING_OF]-() } AS total, COLLECT {
          MATCH (skill)<-[of:WORDING_OF]-(w) WITH w, of ORDER BY w.statementCount DESC, w.id DESC LIMIT 25
          RETURN [w.id, w.text, w.language, w.statementCount, of.score, of.decidedBy] } AS wordings`,
    shape: ([{ id, name, statements, professions, total, wordings }]) => ({
      skill: {
        id,
        name: { text: name },
        statementCount: statements,
        professionCount: professions,
        wordings: {
          totalCount: total,
          nodes: wordings.map(([id, text, language, statements, score, decidedBy]) => ({
            id,
            text,
            language: language.toUpperCase(),
            statements,
            score,
            decidedBy,
          })),
        },
      },
    }),
  },
};
