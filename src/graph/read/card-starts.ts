import { type CardChoice, cardConditions } from './chosen-cards.ts';

/** Where a statement begins that looks for chosen cards: at what chooses the fewest. */
const starts = {
  professions: `UNWIND $professions AS id MATCH (card:ProfessionCard)-[:DESCRIBES]->(p:Profession {id: id})`,
  standards: `UNWIND $standards AS id
    MATCH (:Standard {id: id})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)`,
  concept: `MATCH (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WITH DISTINCT stated.card AS id
    MATCH (card:ProfessionCard {id: id})-[:DESCRIBES]->(p:Profession)`,
  legalAct: `MATCH (card:ProfessionCard)-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = 'ProfessionCard' AND cites.key IS NOT NULL AND cites.node IS NOT NULL
    MATCH (p:Profession {id: cites.profession})`,
  activity: `MATCH (:EconomicActivity {code: $activity})<-[:CLASSIFIED_AS]-(standard:Standard) WITH DISTINCT standard
    MATCH (standard)-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)`,
  group: `MATCH (p:Profession) USING INDEX p:Profession(codeUp, id)
      WHERE p.codeUp >= $group AND p.codeUp < $group + '\uffff' AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)`,
  levels: `UNWIND $levels AS level MATCH (p:Profession) USING INDEX p:Profession(levelDown, sortKey, id)
      WHERE p.levelDown = level AND p.sortKey IS NOT NULL AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)`,
  // From the professions: a card has some twenty edges of all kinds, of which one leads to its own.
  all: 'MATCH (p:Profession) USING SCAN p:Profession MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)',
};
export type CardStart = keyof typeof starts;

/** Where to begin for a choice: the first that is given. */
export function cardStart(choice: CardChoice): CardStart {
  const names = Object.keys(starts) as CardStart[];
  return names.find((name) => name !== 'all' && choice[name] !== null) ?? 'all';
}

/** What it starts from holds of all that is found so, and is not looked at again. */
const isChosen = Object.entries(cardConditions).map(
  ([name, condition]) => `($start = '${name}' OR ${condition})`,
);

/** The chosen cards of current editions with their professions, `card` and `p`; `$start` says which part of it is run. */
export const cardsChosen = `CALL () {
  ${Object.entries(starts)
    .map(
      ([name, start]) => `UNWIND CASE $start WHEN '${name}' THEN [0] ELSE [] END AS begun
    ${start}
    RETURN card, p`,
    )
    .join('\n  UNION\n  ')}
}
  WITH DISTINCT card, p WHERE card.isCurrent AND ${isChosen.join('\n    AND ')}`;
