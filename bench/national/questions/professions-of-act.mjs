const text = (words) => ({ text: words });

export const professionsOfAct = {
  title: 'who must know the most cited act, with the first citation',
  user: 'analyst',
  variables: ({ act }) => ({ act }),
  kasip: `query ($act: ID!) { legalAct(id: $act) { professions(first: 25) { totalCount nodes { citations
    profession { id code level { level } name { text } } first { quote } } } } }`,
  peer: `query ($act: ID!) { legalActs(where: { id: { eq: $act } }) { professionCount
    professionsConnection(first: 25, sort: [{ node: { sortKey: ASC } }, { node: { id: ASC } }]) { totalCount
      edges { properties { citations first } node { id code level nameKk nameRu } } } } }`,
  peerLacks:
    'the words of the first citation: its id is on the edge, and is to be looked up by another request',
  peerContent: ({ legalActs: [{ professionsConnection: page }] }) => ({
    totalCount: page.totalCount,
    nodes: page.edges.map(({ properties, node }) => ({
      citations: properties.citations,
      profession: profession(node),
    })),
  }),
  comparable: ({ legalAct: { professions } }) => ({
    totalCount: professions.totalCount,
    nodes: professions.nodes.map(({ citations, profession }) => ({ citations, profession })),
  }),
  floor: {
    text: `MATCH (p:Profession)-[cites:CITES]->(act) USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $act AND cites.by = 'Profession' AND cites.key >= '' AND cites.node IS NOT NULL
      WITH p, cites, act ORDER BY cites.act, cites.by, cites.key, cites.node LIMIT 25
      MATCH (first:Citation {id: cites.first})
      RETURN act.professionCount AS total, cites.citations AS citations, p.id AS id, p.code AS code, p.level AS level,
        coalesce(p.nameKk, p.nameRu) AS name, first.quote AS quote ORDER BY cites.key, cites.node`,
    shape: (rows) => ({
      legalAct: {
        professions: {
          totalCount: rows[0]?.total ?? 0,
          nodes: rows.map(({ citations, id, code, level, name, quote }) => ({
            citations,
            profession: profession({ id, code, level, nameKk: name }),
            first: { quote },
          })),
        },
      },
    }),
  },
};

function profession({ id, code, level, nameKk, nameRu }) {
  return { id, code, level: level && { level }, name: text(nameKk ?? nameRu) };
}
