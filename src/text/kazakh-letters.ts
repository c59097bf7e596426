/** A text in small letters as a keyboard without the letters of Kazakh writes it: "заң" as "зан". */
export function withoutKazakhLetters(text: string): string {
  return text.replace(/[әғқңөұүһі]/gu, (letter) => replaced.get(letter) ?? letter);
}

/** The source of an expression, without regard to case, that finds Kazakh words whatever keyboard wrote them. */
export function onAnyKeyboard(pattern: string): string {
  return pattern.replace(
    /[әғқңөұүһі]/giu,
    (letter) => `[${letter}${withoutKazakhLetters(letter.toLowerCase())}]`,
  );
}

const replaced = new Map(
  Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }),
);
