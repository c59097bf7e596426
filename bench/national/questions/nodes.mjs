export const nodes = {
  title: 'things of five kinds by their ids, 25 together',
  user: 'dashboard',
  variables: ({ ids }) => ({ ids }),
  kasip: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Profession { name { text } level { level } }
    ... on ProfessionCard { name { text } item } ... on LegalAct { title { text } kind }
    ... on Standard { code called: name { text } } ... on Skill { name { text } professionCount } } }`,
  peer: `query ($professions: [ID!]!, $cards: [ID!]!, $acts: [ID!]!, $standards: [ID!]!, $skills: [ID!]!) {
    professions(where: { id: { in: $professions } }) { id nameKk nameRu level }
    professionCards(where: { id: { in: $cards } }) { id nameKk nameRu item }
    legalActs(where: { id: { in: $acts } }) { id titleKk titleRu kind }
    standards(where: { id: { in: $standards } }) { id nameKk nameRu code }
    skills(where: { id: { in: $skills } }) { id nameKk nameRu professionCount } }`,
  peerVariables: ({ ids }) => byKind(ids),
  peerContent: (data, { ids }) =>
    shaped(
      Object.values(data)
        .flat()
        .map(({ nameKk, nameRu, titleKk, titleRu, professionCount, ...node }) => ({
          ...node,
          name: nameKk ?? nameRu ?? titleKk ?? titleRu,
          professions: professionCount,
        })),
      { ids },
    ),
  floor: {
    variables: ({ ids }) => ({ ids, ...byKind(ids) }),
    text: `CALL () {
        UNWIND $professions AS id MATCH (n:Profession {id: id}) RETURN n
        UNION ALL UNWIND $cards AS id MATCH (n:ProfessionCard {id: id}) RETURN n
        UNION ALL UNWIND $acts AS id MATCH (n:LegalAct {id: id}) RETURN n
        UNION ALL UNWIND $standards AS id MATCH (n:Standard {id: id}) RETURN n
        UNION ALL UNWIND $skills AS id MATCH (n:Skill {id: id}) RETURN n
      }
      RETURN n.id AS id, coalesce(n.nameKk, n.nameRu, n.titleKk, n.titleRu) AS name, n.level AS level, n.item AS item,
        n.kind AS kind, n.code AS code, n.professionCount AS professions`,
    shape: shaped,
  },
};

/** In the order asked. */
function shaped(rows, { ids }) {
  const found = new Map(rows.map((row) => [row.id, fields[row.id.slice(0, row.id.indexOf(':'))](row)]));
  return { nodes: ids.map((id) => found.get(id) ?? null) };
}

const fields = {
  profession: ({ id, name, level }) => ({ id, name: { text: name }, level: level && { level } }),
  card: ({ id, name, item }) => ({ id, name: { text: name }, item }),
  act: ({ id, name, kind }) => ({ id, title: { text: name }, kind }),
  standard: ({ id, code, name }) => ({ id, code, called: name && { text: name } }),
  skill: ({ id, name, professions }) => ({ id, name: { text: name }, professionCount: professions }),
};

function byKind(ids) {
  const of = (kind) => ids.filter((id) => id.startsWith(`${kind}:`));
  return {
    professions: of('profession'),
    cards: of('card'),
    acts: of('act'),
    standards: of('standard'),
    skills: of('skill'),
  };
}
