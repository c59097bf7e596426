import { failure } from './errors.ts';

/** `BAD_USER_INPUT` for a number that is not from `least` to `most`. */
export function refuseOutside(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw failure('BAD_USER_INPUT', `${name} must be from ${least} to ${most}, not ${value}.`);
}
