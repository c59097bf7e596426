/** A level of the qualifications framework, 1 to 8, in a text ("6", "6-ы деңгейі", "4.2"); null where there is none. */
export function readLevel(text: string): number | null {
  const match = /(?<![\d.])([1-8])(?!\d)/u.exec(text);
  return match === null ? null : Number(match[1]);
}

/** Whether a text is one whole level and no range or sublevel ("4-5", "4.2"). */
export function isWholeLevel(text: string): boolean {
  return readLevel(text) !== null && (text.match(/\d/gu) ?? []).length === 1;
}
