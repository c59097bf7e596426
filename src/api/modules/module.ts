import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { shortHash } from '../../text/normalise.ts';
import type { AskingSubject } from './universe.ts';

/** A set of requirements that subjects share in full. */
export interface Module {
  readonly id: string;
  readonly kind: RequirementKind;
  /** Ids of its requirements, in the order of ids. */
  readonly items: readonly string[];
  /** Those that have all of them. */
  readonly subjects: readonly AskingSubject[];
  /** The share of the abilities of a skill that makes it nearly shared. */
  readonly nearly: number;
  /** What is read of its subjects. */
  readonly wanted: readonly SubjectPart[];
}

export function moduleId(kind: RequirementKind, items: readonly string[], level?: number | null): string {
  const id = `module:${kind}/${shortHash(items.join('\n'))}`;
  return level == null ? id : `${id}/${level}`;
}

/** How many requirements need not be taught again where a module is taught once. */
export function saves(subjects: number, size: number): number {
  return (subjects - 1) * size;
}

/** Subjects that ask for all of some requirements. */
export function havingAll(subjects: readonly AskingSubject[], items: readonly string[]): AskingSubject[] {
  return subjects.filter((subject) => items.every((item) => subject.items.has(item)));
}
