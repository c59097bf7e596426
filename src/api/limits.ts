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
  /** What it costs to find the answer, were every page full. */
  cost: 200_000,
  /** From this cost on, a request waits where others as costly are running. */
  heavyFrom: 2_000,
  /** Fields within fields. */
  depth: 15,
  /** The same in questions about the schema. */
  schemaDepth: 20,
  /** Fields at the root, with every alias. */
  rootFields: 50,
  /** Fields of the answer, were every page full. */
  values: 5_000_000,
  /** Words and signs of a query. */
  tokens: 10_000,
  /** Fields and fragments spread, as they are written. */
  fields: 2_000,
  /** Fields with another name. */
  aliases: 500,
  /** One field asked for in one place, under whatever names. */
  sameField: 50,
  /** Fragments with a name. */
  fragments: 50,
  /** Operations in one document. */
  operations: 10,
  /** Directives, wherever they stand. */
  directives: 100,
  /** Variables that an operation declares. */
  variables: 100,
  /** Brackets within brackets: of fields, lists and objects. */
  nesting: 50,
  /** Entries of one list among the arguments. */
  listEntries: 500,
  /** Characters (UTF-16 code units) of one text among the arguments. */
  textLength: 4_000,
  /** Texts, numbers, lists and objects in the variables that are sent. */
  variableValues: 5_000,
  /** Lists and objects within each other in the variables that are sent. */
  variableNesting: 10,
  /** Bytes of a request. */
  requestBytes: 1_048_576,
  /** Milliseconds from the question to its answer. */
  time: 20_000,
  /** Errors that an answer tells of. */
  errors: 100,
} as const;

/** Statements of one request that run at once. The rest of the pool of connections is there for other requests. */
export const statementsAtOnce = 8;

/** How many heavy requests run at once and how many may wait, of one client and of all, and for how many milliseconds. */
export const heavyLane = { atOnce: 2, waiting: 32, ofOneClient: 8, waitMs: 10_000 } as const;

/** Words of a name that a list is filtered by. */
export const wordsOfName = 20;

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
