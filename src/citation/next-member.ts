import type { CitationPatterns } from '../model/citation-patterns.ts';
import type { CompiledKinds } from './kind-words.ts';

/** The end of a text at which a list of titles goes on, from the comma: ", закон РК", or "," behind "… туралы ҚР Заңы". */
export function compileNextMember(
  { conjunctions, titleEnds }: CitationPatterns,
  { stem }: CompiledKinds,
): RegExp {
  const joint = `,\\s*(?:(?:${conjunctions.join('|')})\\s+)?`;
  const kind = `(?:${stem.source})\\p{L}{0,4}(?:\\s+\\p{L}+){0,2}\\s*`;
  return new RegExp(`${joint}${kind}$|(?<=(?:${titleEnds.join('|')})(?:\\s+\\p{L}+){0,3})${joint}$`, 'iu');
}

/**
 * Where the title that begins at `first` ends without a closing quote, since the quote at `index` opens the next member
 * of its list; -1 where the title goes on, or both are closed behind it.
 */
export function endBeforeNext(text: string, first: number, index: number, nextMember: RegExp): number {
  const at = text.slice(first, index).search(nextMember);
  return at <= 0 || /^[^«»]*»[^«»]*»/u.test(text.slice(index + 1)) ? -1 : first + at;
}
