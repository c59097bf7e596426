/** Conditions on `n` that hold where their parameter is null. */

/** A word of a text begins so: `$parameter` is in lower case. */
export function wordBegins(text: string, parameter: string): string {
  return `($${parameter} IS NULL OR any(text IN [n.${text}Kk, n.${text}Ru, n.${text}En] WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + $${parameter})))`;
}

export function startsWith(property: string, parameter: string): string {
  return `($${parameter} IS NULL OR n.${property} STARTS WITH $${parameter})`;
}

export function isOneOf(property: string, parameter: string): string {
  return `($${parameter} IS NULL OR n.${property} IN $${parameter})`;
}

/** A pattern that begins at `(n)` is there. */
export function exists(pattern: string, parameter: string): string {
  return `($${parameter} IS NULL OR EXISTS { ${pattern} })`;
}
