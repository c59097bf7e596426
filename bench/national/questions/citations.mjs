const text = (words) => ({ text: words });

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
    text: `MATCH (c:Citation) USING INDEX c:Citation(act, documentKey, id)
      WHERE c.act = $act AND c.documentKey >= '' AND c.id IS NOT NULL
        AND EXISTS { (:Edition {id: c.edition})<-[:CURRENT_EDITION]-() }
      WITH c ORDER BY c.act, c.documentKey, c.id LIMIT 25
      MATCH (context)-[:HAS_CITATION]->(c)
      OPTIONAL MATCH (card:ProfessionCard {id: c.card})
      RETURN c.id AS id, c.role AS role, c.quote AS quote, context.id AS context,
        coalesce(context.textKk, context.textRu) AS sentence, card.id AS card, coalesce(card.nameKk, card.nameRu) AS name
      ORDER BY c.documentKey, c.id`,
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
