const text = (words) => ({ text: words });

/** The list goes by editions: those that cite the act are walked in their order until the page is full. */
export const citations = {
  title: '25 citations of the most cited act, each with its sentence and card',
  user: 'analyst',
  variables: ({ act }) => ({ act }),
  kasip: `query ($act: ID!) { legalAct(id: $act) { citations(first: 25) { nodes { id role quote
    context { id ... on KnowledgeStatement { text { text } } } card { id name { text } } } } } }`,
  peer: `query ($act: ID!) { legalActs(where: { id: { eq: $act } }) {
    citationsConnection(first: 25, sort: [{ node: { documentKey: ASC } }]) { edges { node { id role quote
      context { ... on KnowledgeStatement { id textKk textRu } ... on SkillStatement { id }
        ... on AbilityStatement { id } ... on LabourFunctionStatement { id } ... on ProfessionCard { id } }
      inCard { id nameKk nameRu } } } } } }`,
  peerContent: ({ legalActs: [{ citationsConnection }] }) => ({
    legalAct: {
      citations: {
        nodes: citationsConnection.edges.map(
          ({
            node: {
              id,
              role,
              quote,
              context: [context],
              inCard,
            },
          }) => ({
            id,
            role: role.toUpperCase().replaceAll('-', '_'),
            quote,
            context: {
              id: context.id,
              ...(role === 'knowledge' && { text: text(context.textKk ?? context.textRu) }),
            },
            card: inCard && { id: inCard.id, name: text(inCard.nameKk ?? inCard.nameRu) },
          }),
        ),
      },
    },
  }),
  floor: {
    text: `MATCH (act:LegalAct {id: $act})
      CALL (act) {
        MATCH (edition:Edition) USING INDEX edition:Edition(id) WHERE edition.id >= ''
          AND EXISTS { (edition)<-[:CURRENT_EDITION]-()-[:CITES|CITES_OUTSIDE_CARDS]->(act) }
        RETURN edition ORDER BY edition.id LIMIT 25
      }
      CALL (act, edition) {
        CALL (act, edition) {
          MATCH (edition)-[:HAS_CARD]->(card)-[:CITES]->(act) MATCH (c:Citation {card: card.id}) WHERE c.act = $act
          RETURN c, card
          UNION ALL
          MATCH (edition)-[:HAS_CITATION]->(c) WHERE c.act = $act RETURN c, null AS card
        }
        WITH c, card ORDER BY c.language, c.places[0], c.places[1], c.id
        RETURN c, card
      }
      WITH c, card LIMIT 25
      MATCH (context)-[:HAS_CITATION]->(c)
      RETURN c.id AS id, c.role AS role, c.quote AS quote, context.id AS context,
        coalesce(context.textKk, context.textRu) AS sentence, card.id AS card, coalesce(card.nameKk, card.nameRu) AS name
      ORDER BY c.edition, c.language, c.places[0], c.places[1], c.id`,
    shape: (rows) => ({
      legalAct: {
        citations: {
          nodes: rows.map(({ id, role, quote, context, sentence, card, name }) => ({
            id,
            role: role.toUpperCase().replaceAll('-', '_'),
            quote,
            context: { id: context, ...(role === 'knowledge' && { text: text(sentence) }) },
            card: card && { id: card, name: text(name) },
          })),
        },
      },
    }),
  },
};
