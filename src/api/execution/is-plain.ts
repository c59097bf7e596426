import type { DocumentNode } from 'graphql';

/** Whether a program does just what graphql-js does for a document. */
export function isPlain(_document: DocumentNode): boolean {
  return true;
}
