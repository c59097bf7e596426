import type { ConceptKind } from '../model/concept.ts';
import { normalise, shortHash } from './normalise.ts';

/** The hash of a text in its normal form, which ids are made of. */
export function textHash(text: string): string {
  return shortHash(normalise(text));
}

/** The id of a wording: its kind and the `textHash` of its text, for ever. */
export function wordingId(kind: ConceptKind | 'personal-competence', hash: string): string {
  return `${kind}:${hash}`;
}
