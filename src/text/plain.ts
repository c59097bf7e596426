/**
 * The text with one kind of space, angle brackets in the place of quotes («<<О связи>>», «‹О связи›») as quotes, "е" for "ё", and Cyrillic for the Latin look-alikes in Cyrillic words, so that
 * patterns need only one spelling. As long as the text: every offset stays.
 */
export function plain(text: string): string {
  const spaced = text
    .replace(/[^\S ]|[\u00ad\u200b]/gu, ' ')
    .replace(/[<‹]{2}|‹/gu, (marks) => '«'.padEnd(marks.length))
    .replace(/[>›]{2}|›/gu, (marks) => '»'.padStart(marks.length));
  if (!/[a-zəё]/iu.test(spaced)) return spaced;
  return spaced.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/[a-zəё]/giu, (letter) => letters.get(letter) ?? letter)
      : word,
  );
}

const pairs = 'aаbвcсeеhнiіkкmмoоpрtтxхyуəәёе';
const upper = 'AАBВCСEЕHНIІKКMМOОPРTТXХYУƏӘЁЕ';
const letters = new Map((pairs + upper).match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]) ?? []);
