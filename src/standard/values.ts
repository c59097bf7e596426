import type { Passage } from '../model/document.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { Quote } from '../model/place.ts';
import { saysNothing } from '../text/nothing.ts';
import { withoutStop } from '../text/numbering.ts';
import { join, quote } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import type { Field, Value } from './field.ts';

/** All texts under a label as one, without the stop that closes it; null where blank or a dash. */
export function textOf(field: Field | undefined): Quote | null {
  const passage = passageOf(field);
  return passage === null ? null : stated(passage);
}

/** The first text under a label, where what follows it belongs to no label at all. */
export function firstText(field: Field | undefined): Quote | null {
  const [first] = field?.values ?? [];
  return first === undefined ? null : stated(first.passage);
}

/** The texts under a label, one by one; none where there is no such field. */
export function passagesOf(field: Field | undefined): readonly Passage[] {
  return field?.values.map((value) => value.passage) ?? [];
}

/** All texts under a label as one passage; null where there is none. */
export function passageOf(field: Field | undefined): Passage | null {
  const passages = passagesOf(field);
  return passages.length === 0 ? null : join(passages);
}

/** A text that states something: null for a blank or a dash, which the template writes for "not stated". */
export function stated(passage: Passage): Quote | null {
  return /[\p{L}\p{N}]/u.test(passage.text) ? quote(withoutStop(passage)) : null;
}

/** An entry of a list: null also where the words say that there is none. */
export function statedEntry(passage: Passage, nothing: NothingWords): Quote | null {
  const words = stated(passage);
  return words === null || saysNothing(words.text, nothing) ? null : words;
}

/** The first field of a key. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/** The texts under a label, one by one, but for those that name or reach a person: these are never kept. */
export function impersonalPassages(field: Field | undefined): readonly Passage[] {
  return impersonalValues(field).map(({ passage }) => passage);
}

/** The same with the cells in which they stand. */
export function impersonalValues(field: Field | undefined): readonly Value[] {
  return field?.values.filter(({ passage }) => !namesPerson(passage.text)) ?? [];
}
