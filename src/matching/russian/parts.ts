/** Parts of a Russian noun that follows what it belongs to: the endings that a noun has there. */
export const russianCases: ReadonlySet<string> = new Set(['', 'а', 'и', 'у', 'е', 'ей']);

/** Parts of a noun that says where. */
export const places: ReadonlySet<string> = new Set(['in', 'on']);
