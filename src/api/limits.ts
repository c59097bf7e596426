/** What one request may ask for. The schema and the README state the same numbers. */
export const limits = {
  /** Entries on one page. */
  pageSize: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Professions and cards in `overlap`. */
  subjects: 50,
  /** Concepts that `gap` takes as had. */
  have: 500,
  /** Fields within fields. */
  depth: 15,
  /** Fields at the root, with every alias. */
  rootFields: 50,
  /** Fields of the answer, were every page full. */
  values: 500_000,
  /** Words and signs of a query. */
  tokens: 10_000,
  /** Bytes of a request. */
  requestBytes: 1_048_576,
} as const;

/** Statements of one request that run at once. The rest of the pool of connections is there for other requests. */
export const statementsAtOnce = 8;

/** How far shared modules are looked for: so many are listed, and a search ends after so many steps (about a second). */
export const moduleSearch = { modules: 1_000, steps: 500_000 } as const;

/** Of a programme: how many texts, and how many code units each has at most. */
export const programme = { texts: 200, length: 2_000 } as const;

/** Of what is searched for: code units and words at most. */
export const searched = { length: 200, words: 20 } as const;

/** What paths and pictures may look at and show; the schema states the same numbers. */
export const exploring = {
  /** What more professions require or cite than that is common: it joins everything with everything. */
  commonFrom: 100,
  /** Links that one step of a search looks at. */
  linksAStep: 20_000,
  pathLength: 8,
  pictureDepth: 3,
  /** Things in a picture. */
  pictureNodes: 300,
} as const;
