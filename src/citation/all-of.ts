/** All places where an expression is found in a text; in most texts it is not, and that is seen at once. */
export function allOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  return text.search(expression) === -1 ? [] : [...text.matchAll(expression)];
}
