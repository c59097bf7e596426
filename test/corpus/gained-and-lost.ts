/**
 * What two lists of facts do not have in common, in lines that begin with "-" for what was lost and "+" for what was
 * gained, each in the order of the document. Empty where the lists are equal.
 */
export function gainedAndLost(expected: readonly string[], found: readonly string[]): readonly string[] {
  const changed = [
    ...without(expected, found).map((fact) => `- ${fact}`),
    ...without(found, expected).map((fact) => `+ ${fact}`),
  ];
  if (changed.length > 0 || expected.join('\n') === found.join('\n')) return changed;
  return ['the same facts in another order'];
}

/** Of `facts` those that `others` does not have as often. */
function without(facts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const fact of others) left.set(fact, (left.get(fact) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}
