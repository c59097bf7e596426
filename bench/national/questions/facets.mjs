/** Each level knows how many professions it has; those that only old editions describe are taken away. */
export const facets = {
  title: 'how many professions there are at each level',
  user: 'dashboard',
  variables: () => ({}),
  kasip: `{ facets(of: PROFESSION, by: [LEVEL]) { total withoutValue valueCount values { id label { text } count } } }`,
  peer: `{ qualificationLevels(sort: [{ level: ASC }]) { id level professionsConnection { totalCount } }
    without: professionsConnection(where: { level: { eq: null } }) { aggregate { count { nodes } } } }`,
  peerLacks:
    'the condition that a card of a current edition describes the profession: it counts those of old ones too',
  peerContent: ({ qualificationLevels, without }) => {
    const values = qualificationLevels
      .map(({ id, level, professionsConnection: { totalCount } }) => [id, level, totalCount])
      .filter(([, , count]) => count > 0)
      .sort((one, other) => other[2] - one[2] || one[1] - other[1]);
    const stated = values.reduce((sum, [, , count]) => sum + count, 0);
    return content({ values, stated, total: stated + without.aggregate.count.nodes });
  },
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
    shape: ([row]) => content(row),
  },
};

function content({ values, stated, total }) {
  return {
    facets: [
      {
        total,
        withoutValue: total - stated,
        valueCount: values.length,
        values: values.map(([id, level, count]) => ({ id, label: { text: String(level) }, count })),
      },
    ],
  };
}
