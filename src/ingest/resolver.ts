import { resolverOf } from '../matching/resolver.ts';
import { sameLetters } from '../matching/same-letters.ts';
import type { Resolver } from '../model/resolver.ts';

/** What decides which wordings mean the same. */
export function readResolver(): Resolver {
  return resolverOf(sameLetters);
}
