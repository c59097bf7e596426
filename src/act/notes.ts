/** "article", or "articles" where there are several. */
export function count(numbers: readonly string[], name: string): string {
  return numbers.length === 1 ? name : `${name}s`;
}

/** The first of some numbers, and how many more there are. */
export function list(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  return numbers.length > 10 ? `${shown} and ${numbers.length - 10} more` : shown;
}
