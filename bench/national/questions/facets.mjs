/** Each level knows how many professions it has; those that only old editions describe are taken away. */
export const facets = {
  title: 'how many professions there are at each level',
  user: 'dashboard',
  variables: () => ({}),
  kasip: `{ facets(of: PROFESSION, by: [LEVEL]) { total withoutValue valueCount values { id label { text } count } } }`,
  floor: {
    text: `CALL () {
        MATCH (e:Edition) WHERE NOT EXISTS { (e)<-[:CURRENT_EDITION]-() }
        MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p)
        WITH DISTINCT p WHERE NOT EXISTS { (p)<-[:DESCRIBES]-(:ProfessionCard {isCurrent: true}) }
        RETURN collect(p.level) AS gone, count(p) AS past
      }
      CALL () { MATCH (p:Profession) RETURN count(p) AS known }
      CALL (gone) {
        MATCH (l:QualificationLevel)
        WITH l, COUNT { (l)<-[:AT_LEVEL]-() } - size([level IN gone WHERE level = l.level]) AS count
        WHERE count > 0 WITH l, count ORDER BY count DESC, l.level
        RETURN collect([l.id, l.level, count]) AS values, sum(count) AS stated
      }
      RETURN values, stated, known - past AS total`,
    shape: ([{ values, stated, total }]) => ({
      facets: [
        {
          total,
          withoutValue: total - stated,
          valueCount: values.length,
          values: values.map(([id, level, count]) => ({ id, label: { text: String(level) }, count })),
        },
      ],
    }),
  },
};
