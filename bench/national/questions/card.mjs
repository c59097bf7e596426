const text = (words) => ({ text: words });
const said = ({ textKk, textRu }) => text(textKk ?? textRu);

export const card = {
  title: 'a card with its functions, skills, abilities and knowledge',
  user: 'designer',
  variables: ({ card }) => ({ card }),
  kasip: `query ($card: ID!) { card(id: $card) { name { text } labourFunctions { mandatory text { text }
    skills { text { text } abilities { text { text } } knowledge { legalBasis text { text } } } } } }`,
  peer: `query ($card: ID!) { professionCards(where: { id: { eq: $card } }) { nameKk nameRu
    labourFunctions(sort: [{ position: ASC }]) { mandatory textKk textRu
      skills(sort: [{ position: ASC }]) { textKk textRu
        abilities(sort: [{ position: ASC }]) { textKk textRu }
        knowledge(sort: [{ position: ASC }]) { legalBasis textKk textRu } } } } }`,
  peerContent: ({ professionCards: [found] }) => ({
    card: {
      name: text(found.nameKk ?? found.nameRu),
      labourFunctions: found.labourFunctions.map(({ mandatory, skills, ...f }) => ({
        mandatory,
        text: said(f),
        skills: skills.map(({ abilities, knowledge, ...skill }) => ({
          text: said(skill),
          abilities: abilities.map((ability) => ({ text: said(ability) })),
          knowledge: knowledge.map(({ legalBasis, ...item }) => ({ legalBasis, text: said(item) })),
        })),
      })),
    },
  }),
  floor: {
    text: `MATCH (card:ProfessionCard {id: $card})
      RETURN coalesce(card.nameKk, card.nameRu) AS name, COLLECT {
        MATCH (card)-[:HAS_LABOUR_FUNCTION]->(f) WITH f ORDER BY f.position
        RETURN [coalesce(f.textKk, f.textRu), f.mandatory, COLLECT {
          MATCH (f)-[:HAS_SKILL]->(s) WITH s ORDER BY s.position
          RETURN [coalesce(s.textKk, s.textRu),
            COLLECT { MATCH (s)-[:HAS_ABILITY]->(a) WITH a ORDER BY a.position RETURN coalesce(a.textKk, a.textRu) },
            COLLECT { MATCH (s)-[:HAS_KNOWLEDGE]->(k) WITH k ORDER BY k.position
              RETURN [coalesce(k.textKk, k.textRu), k.legalBasis] }] }] } AS functions`,
    shape: ([{ name, functions }]) => ({
      card: {
        name: text(name),
        labourFunctions: functions.map(([words, mandatory, skills]) => ({
          mandatory,
          text: text(words),
          skills: skills.map(([skill, abilities, knowledge]) => ({
            text: text(skill),
            abilities: abilities.map((ability) => ({ text: text(ability) })),
            knowledge: knowledge.map(([item, legalBasis]) => ({ legalBasis, text: text(item) })),
          })),
        })),
      },
    }),
  },
};
