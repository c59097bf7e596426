/** A Kazakh ending by the last vowel. */
export function byVowel(thing: string, back: string, front: string): string {
  const vowels = thing.match(/[аоұыуәеөүіи]/giu) ?? [];
  return /[әеөүі]/iu.test(vowels.at(-1) ?? '') ? front : back;
}
