/**
 * Two Russian texts without the pronoun that one of them has alone ("виды крепи и область её применения", "… применения"); null
 * where none or each of them has one.
 */
export function withoutSparePronoun(
  one: string,
  other: string,
): { readonly one: string; readonly other: string } | null {
  if (pronoun.test(one) === pronoun.test(other)) return null;
  return { one: one.replace(pronoun, ''), other: other.replace(pronoun, '') };
}

const pronoun = /(?<!\p{L})(?:их|его|е[её]) /u;
