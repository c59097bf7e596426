/** So many words are kept: the same ones come again and again. */
const keptWords = 100_000;

/** What is made of a word, kept for the next time. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const found = make(text);
    if (made.size >= keptWords) made.clear();
    made.set(text, found);
    return found;
  };
}
