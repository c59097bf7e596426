/** Words without a meaning of their own: they stand in any statement. */
const empty = new Set(
  'және мен пен бен немесе үшін туралы бойынша арқылы дейін кейін әрі осы оның олар бар және/немесе для при или под над без как что это его она они ее их так том числе также'.split(
    ' ',
  ),
);

/** The words of a text that can tell it from another, in lower case, each once; numbers are no words. */
export function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}[\p{L}\d]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 2 && !empty.has(word));
}
