/** The act knows how many professions of each level cite it. */
export const professionsFiltered = {
  title: 'professions of two levels that cite an act, with the total',
  user: 'dashboard',
  variables: ({ act }) => ({ act, levels: [4, 5] }),
  kasip: `query ($act: ID!, $levels: [Int!]) { professions(filter: { legalAct: $act, levels: $levels }, first: 25) {
    totalCount nodes { id code name { text } level { level } } } }`,
  peer: `query ($act: ID!, $levels: [Int!]!) { professionsConnection(first: 25, sort: [{ sortKey: ASC }, { id: ASC }],
    where: { level: { in: $levels }, cites: { some: { id: { eq: $act } } } }) { totalCount
    edges { node { id code nameKk nameRu level } } } }`,
  peerContent: ({ professionsConnection: { totalCount, edges } }) => ({
    professions: {
      totalCount,
      nodes: edges.map(({ node: { id, code, nameKk, nameRu, level } }) => ({
        id,
        code,
        name: { text: nameKk ?? nameRu },
        level: { level },
      })),
    },
  }),
  floor: {
    text: `MATCH (act:LegalAct {id: $act})
      CALL () {
        UNWIND $levels AS level
        CALL (level) {
          MATCH (p:Profession)-[cites:CITES]->() USING INDEX cites:CITES(act, by, level, key, node)
          WHERE cites.act = $act AND cites.by = 'Profession' AND cites.level = level AND cites.key >= ''
            AND cites.node IS NOT NULL
          RETURN p, cites ORDER BY cites.act, cites.by, cites.level, cites.key, cites.node LIMIT 25
        }
        RETURN p ORDER BY cites.key, cites.node LIMIT 25
      }
      RETURN p.id AS id, p.code AS code, coalesce(p.nameKk, p.nameRu) AS name, p.level AS level,
        reduce(sum = 0, at IN range(0, size(act.levels) - 1) |
          sum + CASE WHEN act.levels[at] IN $levels THEN act.levelProfessions[at] ELSE 0 END) AS total
      ORDER BY p.sortKey, p.id`,
    shape: (rows) => ({
      professions: {
        totalCount: rows[0]?.total ?? 0,
        nodes: rows.map(({ id, code, name, level }) => ({
          id,
          code,
          name: { text: name },
          level: { level },
        })),
      },
    }),
  },
};
