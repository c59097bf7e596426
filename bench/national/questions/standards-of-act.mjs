export const standardsOfAct = {
  title: 'standards that cite an act of middling frequency, with the total',
  user: 'analyst',
  variables: ({ middlingAct }) => ({ act: middlingAct }),
  kasip: `query ($act: ID!) { standards(filter: { legalAct: $act }, first: 25) { totalCount
    nodes { id code name { text } } } }`,
  peer: `query ($act: ID!) { standardsConnection(where: { cites: { some: { id: { eq: $act } } } }, first: 25,
    sort: [{ sortKey: ASC }, { id: ASC }]) { totalCount edges { node { id code nameKk nameRu } } } }`,
  peerContent: ({ standardsConnection: { totalCount, edges } }) => ({
    standards: {
      totalCount,
      nodes: edges.map(({ node: { id, code, nameKk, nameRu } }) => {
        const name = nameKk ?? nameRu;
        return { id, code, name: name && { text: name } };
      }),
    },
  }),
  floor: {
    text: `MATCH (s:Standard)-[cites:CITES]->(act) USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $act AND cites.by = 'Standard' AND cites.key >= '' AND cites.node IS NOT NULL
      WITH s, cites, act ORDER BY cites.act, cites.by, cites.key, cites.node LIMIT 25
      RETURN act.standardCount AS total, s.id AS id, s.code AS code, coalesce(s.nameKk, s.nameRu) AS name
      ORDER BY cites.key, cites.node`,
    shape: (rows) => ({
      standards: {
        totalCount: rows[0]?.total ?? 0,
        nodes: rows.map(({ id, code, name }) => ({ id, code, name: name && { text: name } })),
      },
    }),
  },
};
