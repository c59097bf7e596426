import type { Passage } from '../model/document.ts';
import { slice, trim } from './passage.ts';

/**
 * The parts of a text whose items ran together without a separator: a small letter directly followed by a capital
 * ("ЖауапкершілікҰқыптылық") begins a new one. So do a line break, a semicolon and a comma before a capital.
 */
export function splitRunTogether(passage: Passage): readonly Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  for (const match of passage.text.matchAll(/(?<=\p{Ll})(?=\p{Lu})|[;\n]\s*|,\s*(?=\p{Lu})/gu)) {
    parts.push(trim(slice(passage, start, match.index)));
    start = match.index + match[0].length;
  }
  parts.push(trim(slice(passage, start)));
  return parts.filter((part) => /\p{L}/u.test(part.text));
}
