const cyrillic = 'АВЕІКМНОРСТХ';
const latin = 'ABEIKMHOPCTX';

/** A code whose first letter is Cyrillic and looks like a Latin one, with that one; any other code as it is. */
export function inLatin(code: string): string {
  const at = cyrillic.indexOf(code.slice(0, 1));
  return at === -1 ? code : latin.charAt(at) + code.slice(1);
}
