/**
 * All places where an expression is found that matches a letter at least; in most texts it is not. Quicker than
 * `matchAll`, which makes the expression anew each time.
 */
export function allOf(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null && match[0] !== ''; match = expression.exec(text))
    found.push(match);
  return found;
}
