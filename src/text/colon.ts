/** Where the first colon of a text stands, also the wide one of other scripts; -1 where there is none. */
export function colonIn(text: string): number {
  const wide = text.indexOf('：');
  const colon = text.indexOf(':');
  return wide === -1 || (colon !== -1 && colon < wide) ? colon : wide;
}
