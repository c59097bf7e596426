/**
 * A key whose order by code points is the order of the Kazakh alphabet (Cyrillic, 42 letters, the Russian ones
 * among them). Neo4j compares code points, where "Ә" would come after "Я". Digits and Latin letters come first;
 * case and punctuation do not count. At most 200 characters.
 */
export function sortKey(text: string): string {
  const key: string[] = [];
  for (const char of text.normalize('NFC').toLowerCase()) {
    const rank = ranks.get(char);
    if (rank !== undefined) key.push(rank);
    else if (/[0-9a-z]/u.test(char)) key.push(char);
    else if (/\p{L}/u.test(char)) key.push(`~${char}`);
    else key.push(' ');
  }
  return key.join('').replace(/ +/gu, ' ').trim().slice(0, 200);
}

const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** "{A", "{B", …: after "z" and before the "~" of letters of other alphabets. */
const ranks = new Map([...alphabet].map((letter, index) => [letter, `{${String.fromCharCode(65 + index)}`]));
