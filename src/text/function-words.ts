/**
 * Whether a text breaks off: it ends with a hyphen or dash, an opening bracket or quotation mark, or a small word that
 * only joins what comes after it (a conjunction or preposition). Such a word after a figure may be a unit ("220 в").
 */
export function endsOpen(text: string): boolean {
  if (/(?:[\p{L}\s][-–—]|[(«„])$/u.test(text.slice(-2))) return true;
  const [before = '', word = ''] = text.slice(-60).split(/\s+/u).slice(-2);
  return joining.has(word) && /\p{Ll}[,;)»"]*$/u.test(before);
}

/** Whether a text has Russian words that no Kazakh text has: conjunctions and prepositions that stand alone. */
export function hasRussianSmallWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => russian.has(word));
}

const russian = new Set(
  'и или в во на с со к ко по для от до из при за о об под над между без через также что которые который'.split(
    ' ',
  ),
);

/** "а", "я", "и" of lists with letters are no words of a text's end; Kazakh postpositions close a text rightly. */
const joining = new Set([...russian, ...'либо но если чтобы және немесе әрі яки мен пен бен'.split(' ')]);
