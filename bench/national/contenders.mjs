/** What a contender is sent for a question about `subjects`. */
export const requests = {
  kasip: ({ kasip, variables }, subjects) => ({ query: kasip, variables: variables(subjects) }),
  peer: ({ peer, variables, peerVariables = variables }, subjects) => ({
    query: peer,
    variables: peerVariables(subjects),
  }),
  floor: ({ floor, variables, name }, subjects) => ({
    question: name,
    variables: (floor.variables ?? variables)(subjects),
  }),
};

/** The part of an answer in which contenders must agree; the peer's is put into the words of ours first. */
export const contents = {
  kasip: ({ comparable = (data) => data }, data) => comparable(data),
  floor: ({ comparable = (data) => data }, data) => comparable(data),
  peer: ({ peerContent }, data, subjects) => peerContent(data, subjects),
};
