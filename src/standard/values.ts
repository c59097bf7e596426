import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import { withoutStop } from '../text/numbering.ts';
import { join, quote } from '../text/passage.ts';
import type { Field } from './fields.ts';

/** All texts under a label as one, without the stop that closes it; null where blank or a dash. */
export function textOf(field: Field | undefined): Quote | null {
  const passage = field === undefined ? null : passageOf(field);
  return passage === null ? null : stated(passage);
}

/** All texts under a label as one passage; null where there is none. */
export function passageOf(field: Field): Passage | null {
  const passages = field.values.map((value) => value.passage);
  return passages.length === 0 ? null : join(passages);
}

/** A text that states something: null for a blank or a dash, which the template writes for "not stated". */
export function stated(passage: Passage): Quote | null {
  return /[\p{L}\p{N}]/u.test(passage.text) ? quote(withoutStop(passage)) : null;
}

/** The first field of a key. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}
