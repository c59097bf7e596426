import type { CitationPatterns } from '../model/citation-patterns.ts';
import type { CompiledKinds } from './kind-words.ts';

/** How a list of titles goes on behind one whose closing quote is missing. */
export interface NextMember {
  /** The end of a title, from the comma or conjunction: ", закон РК", " и Закону", or "," behind "… туралы ҚР Заңы". */
  readonly joint: RegExp;
  /** A comma or a conjunction at the end of a Russian title. */
  readonly between: RegExp;
  /** The beginning of a Russian title, as it stands behind them. */
  readonly begins: RegExp;
}

/** The expressions for the next member of a list. A title that amends acts names them in itself. */
export function compileNextMember(
  { conjunctions, titleBegins, titleEnds, amendsNext }: CitationPatterns,
  { stem }: CompiledKinds,
): NextMember {
  const joint = `(?:,\\s*(?:(?:${conjunctions.join('|')})\\s+)?|\\s(?:${conjunctions.join('|')})\\s+)`;
  const kind = `(?:${stem.source})\\p{L}{0,4}(?:\\s+\\p{L}+){0,2}\\s*`;
  const ends = `(?<=(?:${titleEnds.join('|')})(?:\\s+\\p{L}+){0,3})`;
  const begins = `^\\s*(?:${titleBegins.join('|')})\\s`;
  const amends = `(?<!(?:${amendsNext.join('|')})\\s.*)`;
  return {
    joint: new RegExp(`(?:${joint}${kind}|${ends}${joint})$${amends}`, 'iu'),
    between: new RegExp(`(?<=${begins}.*)${joint}$${amends}`, 'iu'),
    begins: new RegExp(begins, 'iu'),
  };
}

/**
 * Where the title that begins at `first` ends without a closing quote, since the quote at `index` opens the next member
 * of its list; -1 where the title goes on, or both are closed behind it.
 */
export function endBeforeNext(
  text: string,
  first: number,
  index: number,
  { joint, between, begins }: NextMember,
): number {
  const title = text.slice(first, index);
  const rest = text.slice(index + 1);
  if (/^[^«»]*»[^«»]*»|^[^"]*"\s*"(?!\p{L})/u.test(rest)) return -1;
  const at = begins.test(rest) && between.test(title) ? title.search(between) : title.search(joint);
  return at <= 0 ? -1 : first + at;
}
