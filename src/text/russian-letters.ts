const russian: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Whether a text in small letters is a word in Russian ones but for Kazakh letters that it has in their places. */
export function isInRussianLetters(text: string, word: string): boolean {
  let at = 0;
  while (at < text.length && (text[at] === word[at] || russian[text[at] ?? ''] === word[at])) at++;
  return at === text.length && at === word.length;
}

/** A text in small letters with the Kazakh ones as they are typed, or borrowed, where there are none. */
export function withRussianLetters(text: string): string {
  return text.replace(/[әғқңөұүһі]/gu, (letter) => russian[letter] ?? letter);
}
