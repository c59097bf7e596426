import type { Mention } from '../../src/model/citation.ts';

/** A mention that says nothing, to say something of. */
export const noMention: Mention = {
  title: null,
  kind: null,
  number: null,
  date: null,
  registration: null,
  issuer: null,
  joint: null,
  part: null,
};
