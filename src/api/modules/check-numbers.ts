import { failure } from '../errors.ts';

interface Numbers {
  readonly subjects?: readonly string[] | null | undefined;
  readonly minSubjects: number;
  readonly minSize?: number;
  readonly nearly: number;
}

/** `BAD_USER_INPUT` for numbers that make no sense; `least`: how many subjects must share something. */
export function checkNumbers({ subjects, minSubjects, minSize = 1, nearly }: Numbers, least: number): void {
  const wrong = (what: string) => failure('BAD_USER_INPUT', what);
  if (minSubjects < least) throw wrong(`minSubjects must be at least ${least}, not ${minSubjects}.`);
  if (minSize < 1) throw wrong(`minSize must be at least 1, not ${minSize}.`);
  if (nearly < 0 || nearly > 1) throw wrong(`nearly must be from 0 to 1, not ${nearly}.`);
  if (subjects && subjects.length >= 2 && minSubjects > subjects.length) {
    throw wrong(`minSubjects is ${minSubjects}, but subjects has only ${subjects.length} ids.`);
  }
}
