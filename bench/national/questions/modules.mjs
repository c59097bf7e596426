import { bySubject, requiredSkills, requirement, rowsOf } from '../required.mjs';

export const modules = {
  title: 'modules that five professions could share',
  user: 'designer',
  variables: ({ five }) => ({ subjects: five }),
  kasip: `query ($subjects: [ID!]!) { sharedModules(subjects: $subjects, minSize: 1, first: 25) { totalCount
    nodes { size subjectCount saves core { requirement { id name { text } } }
      subjects { nodes { subject { ... on Profession { id } } required covered } } } } }`,
  /** Modules that save the same for the same number of subjects come in the order of a hash. */
  comparable: ({ sharedModules: { totalCount, nodes } }) => ({
    totalCount,
    nodes: nodes.map((node) => JSON.stringify(node)).sort(),
  }),
  peer: `query ($subjects: [ID!]!) { professions(where: { id: { in: $subjects } }) { id cards(where: { isCurrent: { eq: true } }) {
    id labourFunctions(sort: [{ position: ASC }]) { skills(sort: [{ position: ASC }]) { textKk textRu
      concept { id nameKk nameRu } } } } } }`,
  peerLacks: 'looking for modules: the client gets the skills of each card and has to look for itself',
  peerContent: ({ professions }, { five }) =>
    modules.comparable(modules.floor.shape(rowsOf(professions, five), { subjects: five })),
  floor: {
    text: requiredSkills,
    shape: (rows, { subjects }) => {
      const found = modulesOf(bySubject(rows, subjects.length), subjects);
      return { sharedModules: { totalCount: found.length, nodes: found.slice(0, 25) } };
    },
  },
};

/** What each set of subjects has in common, where no further subject has it too. */
function modulesOf(sets, ids) {
  const found = [];
  for (let chosen = 0; chosen < 1 << sets.length; chosen++) {
    const having = sets.map((_, at) => at).filter((at) => chosen & (1 << at));
    if (having.length < 2) continue;
    const [first, ...others] = having.map((at) => sets[at]);
    const core = [...first.keys()].filter((id) => others.every((set) => set.has(id)));
    if (core.length === 0) continue;
    const isClosed = sets.every((set, at) => chosen & (1 << at) || !core.every((id) => set.has(id)));
    if (isClosed) found.push(moduleOf(core, having, sets, ids));
  }
  return found.sort((one, other) => other.saves - one.saves || other.subjectCount - one.subjectCount);
}

function moduleOf(core, having, sets, ids) {
  return {
    size: core.length,
    subjectCount: having.length,
    saves: core.length * (having.length - 1),
    core: core.map((id) => ({ requirement: requirement(sets[having[0]].get(id)[0]) })),
    subjects: {
      nodes: having.map((at) => ({
        subject: { id: ids[at] },
        required: sets[at].size,
        covered: core.length,
      })),
    },
  };
}
