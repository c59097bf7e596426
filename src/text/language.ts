import type { Language } from '../model/language.ts';

/**
 * The language of a text in Cyrillic letters: Kazakh where its own letters (ә ғ қ ң ө ұ ү һ і) make up more than two
 * in a hundred; they are about one in six in Kazakh and none in Russian. The
 * first 20,000 characters decide.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const kazakh = sample.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  return kazakh > letters * 0.02 ? 'kk' : 'ru';
}
