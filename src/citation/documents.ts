import type { CitationPatterns } from '../model/citation-patterns.ts';

/** The words for documents that acts approve, ready to be searched for. */
export interface Documents {
  /** A Russian one with the adjectives before it ("Единых санитарных правил"): the name goes on behind it. */
  readonly word: RegExp;
  /** A word for a document alone, in either language. */
  readonly head: RegExp;
  /** The end of a text that is a Kazakh name, which ends in such a word, or a bracket behind it: "(1-шығарылым)". */
  readonly endsIn: RegExp;
  /** The end of a Kazakh name with the comma behind it. */
  readonly comma: RegExp;
  /** A Kazakh name at the beginning of a text: up to such a word, or the last of those that a conjunction joins. */
  readonly name: RegExp;
}

/** The rows of documents as expressions. */
export function compileDocuments({
  documents,
  conjunctions,
  adjectives,
  notAdjectives,
}: CitationPatterns): Documents {
  const [kazakh, russian] = (['kk', 'ru'] as const).map((language) => {
    const rows = documents.filter((row) => row.language === language);
    return `(?:${rows.map(({ pattern }) => pattern).join('|')})`;
  });
  const next = `\\s+(?:${conjunctions.join('|')})\\s+(?:\\S+\\s+){0,6}?${kazakh}`;
  const adjective = `[\\p{L}-]+(?:${adjectives.join('|')})(?<!${notAdjectives.join('|')})`;
  return {
    word: new RegExp(`(?<!\\p{L})(?:${adjective}\\s+(?:\\(${adjective}\\)\\s+)?){0,3}${russian}`, 'giu'),
    head: new RegExp(`${kazakh}|${russian}`, 'giu'),
    endsIn: new RegExp(`\\p{L}\\S*\\s+${kazakh}["»”]?(?:\\s*\\([^()]{1,40}\\))?$`, 'iu'),
    comma: new RegExp(`${kazakh}["»”]?\\s*,`, 'giu'),
    name: new RegExp(`^\\S.*?\\s${kazakh}(?:${next})*["»”]?`, 'iu'),
  };
}
