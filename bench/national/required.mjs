const text = (words) => ({ text: words });

/** For floors: the skills of professions, place by place as the documents have them. */
export const requiredSkills = `UNWIND range(0, size($subjects) - 1) AS at
  MATCH (:Profession {id: $subjects[at]})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    -[:HAS_LABOUR_FUNCTION]->(f)-[:HAS_SKILL]->(s)-[:EXPRESSES]->(c)
  RETURN at, c.id AS id, coalesce(c.nameKk, c.nameRu) AS name, card.id AS cardId, coalesce(s.textKk, s.textRu) AS said
  ORDER BY at, card.edition, card.position, coalesce(s.placesKk, s.placesRu), s.id`;

/** A map for each subject: from the id of each thing that it requires to the rows that say so. */
export function bySubject(rows, count) {
  const subjects = Array.from({ length: count }, () => new Map());
  for (const row of rows) {
    const places = subjects[row.at].get(row.id);
    if (places) places.push(row);
    else subjects[row.at].set(row.id, [row]);
  }
  return subjects;
}

export const requirement = ({ id, name }) => ({ id, name: text(name) });

/** The rows that the statement above gives, of professions as the peer answers with them. */
export function rowsOf(professions, subjects) {
  return subjects.flatMap((subject, at) =>
    professions
      .filter(({ id }) => id === subject)
      .flatMap(({ cards }) => cards)
      .flatMap((card) =>
        card.labourFunctions
          .flatMap(({ skills }) => skills)
          .map(({ textKk, textRu, concept: [{ id, nameKk, nameRu }] }) => ({
            at,
            id,
            name: nameKk ?? nameRu,
            cardId: card.id,
            said: textKk ?? textRu,
          })),
      ),
  );
}
