/** A word of three syllables, another for each number as long as they go. */
export function coinedName(number: number, syllables: readonly string[]): string {
  let left = number;
  let name = '';
  for (let at = 0; at < 3 || left > 0; at++) {
    name += syllables[left % syllables.length];
    left = Math.floor(left / syllables.length);
  }
  return name;
}
