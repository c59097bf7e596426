import type { Language } from '../model/language.ts';

const ownLetters = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => letter.charCodeAt(0)));

/**
 * The language of a text in Cyrillic letters: Kazakh where its own letters (ә ғ қ ң ө ұ ү һ і) make up more than two
 * in a hundred; they are about one in six in Kazakh and none in Russian. The
 * first 20,000 characters decide.
 */
export function languageOf(text: string): Language {
  let letters = 0;
  let kazakh = 0;
  const end = Math.min(text.length, 20_000);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x400 || code > 0x52f) continue;
    letters++;
    if (ownLetters.has(code)) kazakh++;
  }
  return kazakh > letters * 0.02 ? 'kk' : 'ru';
}
