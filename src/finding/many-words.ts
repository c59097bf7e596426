import type { Fault } from '../model/finding.ts';
import type { Quote } from '../model/place.ts';

/** A fault that a document has in many places is one finding: it names the first few and says how many there are. */
export function manyWords(rule: string, about: string, found: readonly Quote[]): readonly Fault[] {
  if (found.length === 0) return [];
  const distinct = [...new Set(found.map(({ text }) => text))].slice(0, shown);
  const more = found.length > distinct.length ? ` … (${found.length})` : '';
  return [{ rule, about, quotes: found.slice(0, shown), actual: `${distinct.join(', ')}${more}` }];
}

/** How many of its places a finding shows. */
const shown = 5;
