import { KasipError } from '../model/kasip-error.ts';

/** The failure of a file that cannot be read: where, what is wrong, and what was expected or helps. */
export function unreadable(place: string, what: string, advice: string): KasipError {
  return new KasipError(1, `${place}: ${what}.`, advice);
}
