/** What one request may ask for. The schema and the README state the same numbers. */
export const limits = {
  /** Entries on one page. */
  pageSize: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Fields within fields. */
  depth: 15,
  /** Bytes of a request. */
  requestBytes: 1_048_576,
} as const;
