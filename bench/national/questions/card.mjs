const text = (words) => ({ text: words });

export const card = {
  title: 'a card with its functions, skills, abilities and knowledge',
  user: 'designer',
  variables: ({ card }) => ({ card }),
  kasip: `query ($card: ID!) { card(id: $card) { name { text } labourFunctions { mandatory text { text }
    skills { text { text } abilities { text { text } } knowledge { legalBasis text { text } } } } } }`,
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
