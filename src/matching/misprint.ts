/** Shorter words may be others, where a letter is. */
const shortest = 8;
/** The beginning of a word, where a letter more makes another prefix. */
const beginning = 4;

/**
 * Whether two long words are likely one with a misprint: a vowel or a doubled letter too many or too few, two letters that changed places, or
 * one vowel for another, and not in their beginnings. A consonant for another makes real words
 * ("измерение", "изменение"), and counts as none.
 */
export function isMisprint(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (at < beginning || at >= short.length - 1) return false;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1) && isSlip(long, at);
  if (short.slice(at + 2) === long.slice(at + 2) && short[at] === long[at + 1] && short[at + 1] === long[at])
    return true;
  return short.slice(at + 1) === long.slice(at + 1) && areVowels(short[at], long[at]);
}

/**
 * Whether one of two words has a letter more than the other, anywhere but at their beginnings: "подготвка". Many real words do;
 * where one of them is a word and the other none, it is a misprint.
 */
export function hasLetterMore(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 6 || long.length - short.length !== 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at >= 2 && short.slice(at) === long.slice(at + 1);
}

/** A consonant more makes real words ("контактный", "контрактный"; "сақтау", "сақтану"), unless it stands twice. */
function isSlip(long: string, at: number): boolean {
  const letter = long[at] ?? '';
  return vowels.has(letter) || letter === long[at - 1] || letter === long[at + 1];
}

function areVowels(one: string | undefined, other: string | undefined): boolean {
  return vowels.has(one ?? '') && vowels.has(other ?? '');
}

const vowels = new Set('аәеиіоөуүұыэюя');
