const text = (title) => ({ text: title });

export const stale = {
  title: 'acts that are cited and have ceased, with successors',
  user: 'analyst',
  variables: ({ day }) => ({ day }),
  kasip: `query ($day: Date!) { staleCitations(first: 25, asOf: $day) { nodes { act { id title { text } } ceasedOn { latest }
    professions standards citations successors { status act { id } } } } }`,
  peer: `query ($day: String!) { legalActs(limit: 25, sort: [{ professionCount: DESC }, { id: ASC }],
      where: { ceasedOnLatest: { lte: $day }, NOT: { firstCitation: { eq: null } } }) {
    id titleKk titleRu ceasedOnLatest professionCount mentioningStandardCount citationCount
    replacedBy { id ceasedOnLatest replacedBy { id ceasedOnLatest replacedBy { id ceasedOnLatest } } } } }`,
  peerLacks:
    'chains of replacements of any length: three steps are asked for, and which act stands at the end is left to the client',
  peerContent: ({ legalActs }) => ({
    staleCitations: {
      nodes: legalActs.map((act) => ({
        act: { id: act.id, title: text(act.titleKk ?? act.titleRu) },
        ceasedOn: { latest: act.ceasedOnLatest },
        professions: act.professionCount,
        standards: act.mentioningStandardCount,
        citations: act.citationCount,
      })),
    },
  }),
  /** Without successors, which the peer cannot follow to their end. */
  comparable: ({ staleCitations: { nodes } }) => ({
    staleCitations: { nodes: nodes.map(({ successors: _, ...rest }) => rest) },
  }),
  floor: {
    text: `MATCH (act:LegalAct) WHERE act.ceasedOnLatest <= $day AND act.firstCitation IS NOT NULL
      WITH act ORDER BY act.professionCount DESC, act.id LIMIT 25
      RETURN act.id AS id, coalesce(act.titleKk, act.titleRu) AS title, act.ceasedOnLatest AS latest,
        act.professionCount AS professions, act.mentioningStandardCount AS standards, act.citationCount AS citations,
        COLLECT { MATCH (act)-[:REPLACED_BY*1..20]->(next) WHERE coalesce(next.ceasedOnLatest > $day, true)
          AND coalesce(next.inForceFromLatest <= $day, next.adoptedOn <= $day, true)
          WITH DISTINCT next ORDER BY next.id RETURN next.id } AS successors`,
    shape: (rows) => ({
      staleCitations: {
        nodes: rows.map(({ id, title, latest, professions, standards, citations, successors }) => ({
          act: { id, title: text(title) },
          ceasedOn: { latest },
          professions,
          standards,
          citations,
          successors: successors.map((next) => ({ status: 'IN_FORCE', act: { id: next } })),
        })),
      },
    }),
  },
};
