import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Position } from '../graph/read/page.ts';
import { failure } from './errors.ts';

const content = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/** Writes places in a list. `scope` is the list with its filter and order: only there are the cursors good. */
export function cursorsOf(scope: string): (position: Position) => string {
  let scopeHash: string | undefined;
  return ({ key, id }) => {
    scopeHash ??= hash(scope);
    return Buffer.from(JSON.stringify([scopeHash, key, id])).toString('base64url');
  };
}

/** Fails with `BAD_CURSOR` where it is none, or one of another list, filter or order. */
export function readCursor(cursor: string, scope: string): Position {
  const [scopeHash, key, id] = contentOf(cursor);
  if (scopeHash === hash(scope)) return { key, id };
  throw failure('BAD_CURSOR', 'The cursor in after comes from another list, filter or order.');
}

function contentOf(cursor: string): z.infer<typeof content> {
  try {
    return content.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw failure('BAD_CURSOR', 'after is not a cursor: pass one as an answer gave it.');
  }
}

function hash(scope: string): string {
  return createHash('sha256').update(scope).digest('base64url').slice(0, 8);
}
