import type { CitationRole } from '../model/citation.ts';
import type { Context } from './context.ts';
import { enumName } from './enum-name.ts';

/** The fields that say where an act is cited. */

export function roles({ roles }: { readonly roles: readonly CitationRole[] }) {
  return roles.map(enumName);
}

export function first({ first }: { readonly first: string }, _: unknown, { load }: Context) {
  return load.theNode('Citation', first);
}
