export const coverage = {
  title: 'how far the law behind the standards is known',
  user: 'analyst',
  variables: () => ({}),
  kasip: `{ legalCoverage { cards cardsCitingNoAct citations citationsInCards unresolved ambiguous namingProvision
    notStated actsListed actsCited } }`,
  peer: `{ standardsConnection { aggregate { node { cardCount { sum } cardsWithoutActsCount { sum }
    citationCount { sum } citationInCardCount { sum } unresolvedCount { sum } ambiguousCount { sum }
    namingProvisionCount { sum } notStatedCount { sum } } } }
    listed: legalActsConnection(where: { listed: { eq: true } }) { aggregate { count { nodes } } }
    cited: legalActsConnection(where: { citationCount: { gt: 0 } }) { aggregate { count { nodes } } } }`,
  peerContent: ({
    standardsConnection: {
      aggregate: { node },
    },
    listed,
    cited,
  }) => ({
    legalCoverage: {
      cards: node.cardCount.sum,
      cardsCitingNoAct: node.cardsWithoutActsCount.sum,
      citations: node.citationCount.sum,
      citationsInCards: node.citationInCardCount.sum,
      unresolved: node.unresolvedCount.sum,
      ambiguous: node.ambiguousCount.sum,
      namingProvision: node.namingProvisionCount.sum,
      notStated: node.notStatedCount.sum,
      actsListed: listed.aggregate.count.nodes,
      actsCited: cited.aggregate.count.nodes,
    },
  }),
  floor: {
    text: `CALL () {
        MATCH (s:Standard) RETURN sum(s.cardCount) AS cards, sum(s.cardsWithoutActsCount) AS without,
          sum(s.citationCount) AS citations, sum(s.citationInCardCount) AS inCards, sum(s.unresolvedCount) AS unresolved,
          sum(s.ambiguousCount) AS ambiguous, sum(s.namingProvisionCount) AS naming, sum(s.notStatedCount) AS notStated
      }
      MATCH (act:LegalAct)
      RETURN cards, without, citations, inCards, unresolved, ambiguous, naming, notStated,
        sum(CASE WHEN act.listed THEN 1 ELSE 0 END) AS listed,
        sum(CASE WHEN act.citationCount > 0 THEN 1 ELSE 0 END) AS cited`,
    shape: ([row]) => ({
      legalCoverage: {
        cards: row.cards,
        cardsCitingNoAct: row.without,
        citations: row.citations,
        citationsInCards: row.inCards,
        unresolved: row.unresolved,
        ambiguous: row.ambiguous,
        namingProvision: row.naming,
        notStated: row.notStated,
        actsListed: row.listed,
        actsCited: row.cited,
      },
    }),
  },
};
