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

/** A text in small letters with the Kazakh ones as they are typed, or borrowed, where there are none. */
export function withRussianLetters(text: string): string {
  return text.replace(/[әғқңөұүһі]/gu, (letter) => russian[letter] ?? letter);
}
