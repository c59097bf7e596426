/** Conditions on `n` that hold where their parameter is null. */

/** Each of the words begins a word of the text in one language: `$parameter` is a list in lower case. */
export function wordsBegin(text: string, parameter: string): string {
  return `($${parameter} IS NULL OR any(text IN [n.${text}Kk, n.${text}Ru, n.${text}En] WHERE all(word IN $${parameter} WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))`;
}

export function startsWith(property: string, parameter: string): string {
  return `($${parameter} IS NULL OR n.${property} STARTS WITH $${parameter})`;
}

/** It begins in one of the ways of a list. */
export function startsWithAny(property: string, parameter: string): string {
  return `($${parameter} IS NULL OR any(beginning IN $${parameter} WHERE n.${property} STARTS WITH beginning))`;
}

export function isOneOf(property: string, parameter: string): string {
  return `($${parameter} IS NULL OR n.${property} IN $${parameter})`;
}

/** A pattern that begins at `(n)` is there. */
export function exists(pattern: string, parameter: string): string {
  return `($${parameter} IS NULL OR EXISTS { ${pattern} })`;
}

/** A property, which an index begins with, begins with a text. */
export function beginsWith(property: string, text: string): string {
  return `n.${property} >= ${text} AND n.${property} < ${text} + '\uffff'`;
}
