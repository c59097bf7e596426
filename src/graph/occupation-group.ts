/** A group of occupations and the group that it is part of. */
export interface GroupRow {
  readonly code: string;
  readonly parent: string | null;
}

/**
 * The groups that an occupation or a group stands in, the nearest first: "2635-6-005" in "2635-6", "2635", "263",
 * "26" and "2" (the first four digits are those of ISCO-08). None where the code has another shape.
 */
export function groupsAbove(code: string): readonly GroupRow[] {
  const parent = parentGroup(code);
  if (parent === null) return [];
  return [{ code: parent, parent: parentGroup(parent) }, ...groupsAbove(parent)];
}

/** The code of the group that a code stands in directly; null at the top. */
export function parentGroup(code: string): string | null {
  if (/^\d{4}-\d(-\d{3})?$/u.test(code)) return code.slice(0, code.lastIndexOf('-'));
  return /^\d{2,4}$/u.test(code) ? code.slice(0, -1) : null;
}
