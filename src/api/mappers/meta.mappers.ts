/** Nothing: each of its fields is read by itself. */
export type MetaMapper = Readonly<Record<string, never>>;
