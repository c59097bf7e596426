import type { Passage } from '../model/document.ts';
import { splitAt } from './passage.ts';

/**
 * The parts of a text whose items ran together without a separator: a small letter directly followed by a capital
 * ("ЖауапкершілікҰқыптылық") begins a new one, but inside a Latin name ("iPhone"). So do a line break, a semicolon, a
 * comma, slash or stop before a capital, and a comma or space between single words that are all the text.
 */
export function splitRunTogether(passage: Passage): readonly Passage[] {
  return splitAt(passage, words.test(passage.text) ? betweenWords : boundary).filter(({ text }) =>
    /\p{L}/u.test(text),
  );
}

/** Of the two letters one at least is Cyrillic. */
const glued = String.raw`(?<=\p{Ll})(?=[\p{Lu}&&\p{Script=Cyrillic}])|(?<=[\p{Ll}&&\p{Script=Cyrillic}]{2})(?=\p{Lu})`;
const boundary = new RegExp(
  String.raw`${glued}|[;\n]\s*|[,\/]\s*(?=\p{Lu})|(?<=\p{Ll}{4})\.\s*(?=\p{Lu})`,
  'gv',
);

/** Single words with commas between, or with capitals. */
const words = /^\s*(?:[\p{L}-]+(?:,\s*[\p{L}-]+)+|\p{Lu}[\p{Ll}-]{3,}(?:\s+\p{Lu}[\p{Ll}-]{3,})+)[\s.;]*$/u;
const betweenWords = new RegExp(String.raw`${glued}|[,\s]+`, 'gv');
