/** The first page, and one far behind, that goes on from where the page before it ended. */
const nodes = 'nodes { id name { text } occupation { id code } level { level } }';
const columns = `p.id AS id, coalesce(p.nameKk, p.nameRu) AS name, o.id AS occupation, o.code AS code, p.level AS level`;

const peerNode = 'id nameKk nameRu occupation { id code } level';
const sorted = 'sort: [{ sortKey: ASC }, { id: ASC }]';

export const professionsPage = {
  title: 'a page of professions with occupation and level',
  user: 'dashboard',
  variables: () => ({}),
  kasip: `{ professions(first: 25) { totalCount pageInfo { hasNextPage } ${nodes} } }`,
  peer: `{ professionsConnection(first: 25, ${sorted}) { totalCount pageInfo { hasNextPage }
    edges { node { ${peerNode} } } } }`,
  peerContent: ({ professionsConnection: { totalCount, pageInfo, edges } }) => ({
    professions: { totalCount, pageInfo, nodes: edges.map(({ node }) => peerProfession(node)) },
  }),
  floor: {
    text: `CALL () { MATCH (p:Profession) RETURN count(p) AS total }
      CALL () { MATCH (p:Profession) USING INDEX p:Profession(sortKey, id) WHERE p.sortKey >= '' AND p.id IS NOT NULL
        RETURN p ORDER BY p.sortKey, p.id LIMIT 26 }
      OPTIONAL MATCH (p)-[:OF_OCCUPATION]->(o) RETURN total, ${columns} ORDER BY p.sortKey, p.id`,
    shape: (rows) => ({ professions: { totalCount: rows[0]?.total ?? 0, ...page(rows) } }),
  },
};

export const professionsFarPage = {
  title: 'page 200 of the professions',
  user: 'dashboard',
  variables: ({ far }) => ({ after: far.cursor }),
  kasip: `query ($after: String) { professions(first: 25, after: $after) { pageInfo { hasNextPage } ${nodes} } }`,
  peer: `query ($offset: Int!) { professions(limit: 25, offset: $offset, ${sorted}) { ${peerNode} } }`,
  peerVariables: ({ far }) => ({ offset: far.offset }),
  peerLacks:
    'a cursor that it can serve so far behind: an offset is asked for, which knows nothing of a next page',
  peerContent: ({ professions }) => professions.map(peerProfession),
  comparable: ({ professions }) => professions.nodes,
  floor: {
    variables: ({ far }) => ({ key: far.key, id: far.id }),
    text: `MATCH (p:Profession) USING INDEX p:Profession(sortKey, id) WHERE p.sortKey >= $key AND p.id IS NOT NULL AND (p.sortKey > $key OR p.id > $id)
      WITH p ORDER BY p.sortKey, p.id LIMIT 26
      OPTIONAL MATCH (p)-[:OF_OCCUPATION]->(o) RETURN ${columns} ORDER BY p.sortKey, p.id`,
    shape: (rows) => ({ professions: page(rows) }),
  },
};

function page(rows) {
  return {
    pageInfo: { hasNextPage: rows.length > 25 },
    nodes: rows.slice(0, 25).map(({ id, name, occupation, code, level }) => ({
      id,
      name: { text: name },
      occupation: occupation && { id: occupation, code },
      level: level && { level },
    })),
  };
}

function peerProfession({ id, nameKk, nameRu, occupation: [occupation], level }) {
  return { id, name: { text: nameKk ?? nameRu }, occupation: occupation ?? null, level: level && { level } };
}
