/** The numbers of a text in their order, with a decimal point and without zeros before them. */
export function numbersIn(text: string): readonly string[] {
  const numbers = text.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  return numbers.map((number) => number.replace(',', '.').replace(/^0+(?=\d)/u, ''));
}
