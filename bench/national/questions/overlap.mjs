import { bySubject, requiredSkills, requirement, rowsOf } from '../required.mjs';

export const overlap = {
  title: 'what two professions share and what each has alone',
  user: 'designer',
  variables: ({ two }) => ({ subjects: two }),
  kasip: `query ($subjects: [ID!]!) { overlap(subjects: $subjects, kind: SKILL) { total shared jaccard
    sharedByAll(first: 25) { nodes { ...skill } } alone(first: 25) { nodes { ...skill } } } }
    fragment skill on OverlapRequirement { requirement { id name { text } }
      in { places { card { id } text { text } } } }`,
  peer: `query ($subjects: [ID!]!) { professions(where: { id: { in: $subjects } }) { id cards(where: { isCurrent: { eq: true } }) {
    id labourFunctions(sort: [{ position: ASC }]) { skills(sort: [{ position: ASC }]) { textKk textRu
      concept { id nameKk nameRu } } } } } }`,
  peerLacks: 'comparing: the client gets the skills of each card and compares them',
  peerContent: ({ professions }, { two }) => compared(rowsOf(professions, two), { subjects: two }),
  floor: {
    text: requiredSkills,
    shape: compared,
  },
};

function compared(rows, { subjects }) {
  const [one, other] = bySubject(rows, subjects.length);
  const shared = [...one.keys()].filter((id) => other.has(id));
  const alone = (own, others) => [...own.keys()].filter((id) => !others.has(id)).map((id) => item(id, [own]));
  const total = one.size + other.size - shared.length;
  return {
    overlap: {
      total,
      shared: shared.length,
      jaccard: total === 0 ? null : shared.length / total,
      sharedByAll: { nodes: shared.map((id) => item(id, [one, other])).slice(0, 25) },
      alone: { nodes: [...alone(one, other), ...alone(other, one)].slice(0, 25) },
    },
  };
}

function item(id, holders) {
  return {
    requirement: requirement(holders[0].get(id)[0]),
    in: holders.map((own) => ({
      places: own.get(id).map(({ cardId, said }) => ({ card: { id: cardId }, text: { text: said } })),
    })),
  };
}
