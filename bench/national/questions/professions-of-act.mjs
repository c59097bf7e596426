const text = (words) => ({ text: words });

/** Most professions cite the act: walking all of them by name soon fills a page. */
export const professionsOfAct = {
  title: 'who must know the most cited act, with the first citation',
  user: 'analyst',
  variables: ({ act }) => ({ act }),
  kasip: `query ($act: ID!) { legalAct(id: $act) { professions(first: 25) { totalCount nodes { citations
    profession { id code level { level } name { text } } first { quote } } } } }`,
  floor: {
    text: `MATCH (act:LegalAct {id: $act})
      CALL (act) {
        MATCH (p:Profession) USING INDEX p:Profession(sortKey, id) WHERE p.sortKey >= '' AND p.id IS NOT NULL
        MATCH (p)-[cites:CITES]->(act) RETURN p, cites ORDER BY p.sortKey, p.id LIMIT 25
      }
      MATCH (first:Citation {id: cites.first})
      RETURN act.professionCount AS total, cites.citations AS citations, p.id AS id, p.code AS code, p.level AS level,
        coalesce(p.nameKk, p.nameRu) AS name, first.quote AS quote ORDER BY p.sortKey, p.id`,
    shape: (rows) => ({
      legalAct: {
        professions: {
          totalCount: rows[0]?.total ?? 0,
          nodes: rows.map(({ citations, id, code, level, name, quote }) => ({
            citations,
            profession: { id, code, level: level && { level }, name: text(name) },
            first: { quote },
          })),
        },
      },
    }),
  },
};
