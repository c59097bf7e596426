import type { Line } from './line.ts';

/**
 * The lines of an act without the words of other acts that it quotes, as one that amends them does: from a line that
 * begins with a quotation mark to the one that ends with its counterpart. A quotation that nothing closes is none.
 */
export function withoutQuotations(lines: readonly Line[]): readonly Line[] {
  const own: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const end = opensQuotation(line.text)
      ? lines.findIndex((other, index) => index > at && closes(other.text))
      : -1;
    if (end === -1) own.push(line);
    else at = end;
  }
  return own;
}

function opensQuotation(text: string): boolean {
  return /^["«“]/u.test(text) && balance(text) > 0;
}

function closes(text: string): boolean {
  return /["»”][;.,]?$/u.test(text) && (balance(text) < 0 || (text.match(/"/gu)?.length ?? 0) % 2 === 1);
}

/** How many quotation marks are open at the end of a text; straight ones open and close in turn. */
function balance(text: string): number {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[«“]/gu) - count(/[»”]/gu) + (count(/"/gu) % 2);
}
