export const actsByCitations = {
  title: 'the acts that are cited most, with the total',
  user: 'dashboard',
  variables: () => ({}),
  kasip: `{ legalActs(filter: { cited: true }, orderBy: { field: CITATIONS, direction: DESC }, first: 25) { totalCount
    nodes { id title { text } kind number adoptedOn citationCount professionCount } } }`,
  peer: `{ legalActsConnection(where: { NOT: { firstCitation: { eq: null } } }, first: 25,
    sort: [{ citationCount: DESC }, { id: DESC }]) { totalCount
    edges { node { id titleKk titleRu kind number adoptedOn citationCount professionCount } } } }`,
  peerContent: ({ legalActsConnection: { totalCount, edges } }) => ({
    legalActs: {
      totalCount,
      nodes: edges.map(({ node: { titleKk, titleRu, ...act } }) => ({
        ...act,
        title: { text: titleKk ?? titleRu },
      })),
    },
  }),
  floor: {
    text: `CALL () { MATCH (act:LegalAct) WHERE act.firstCitation IS NOT NULL RETURN count(act) AS total }
      MATCH (act:LegalAct) USING INDEX act:LegalAct(citationCount, id)
      WHERE act.citationCount >= 0 AND act.id IS NOT NULL AND act.firstCitation IS NOT NULL
      WITH total, act ORDER BY act.citationCount DESC, act.id DESC LIMIT 25
      RETURN total, act.id AS id, coalesce(act.titleKk, act.titleRu) AS title, act.kind AS kind, act.number AS number,
        act.adoptedOn AS adoptedOn, act.citationCount AS citations, act.professionCount AS professions`,
    shape: (rows) => ({
      legalActs: {
        totalCount: rows[0]?.total ?? 0,
        nodes: rows.map(({ id, title, kind, number, adoptedOn, citations, professions }) => ({
          id,
          title: { text: title },
          kind,
          number: number ?? null,
          adoptedOn: adoptedOn ?? null,
          citationCount: citations,
          professionCount: professions,
        })),
      },
    }),
  },
};
