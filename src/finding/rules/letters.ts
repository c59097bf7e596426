import type { Fault } from '../../model/finding.ts';
import { hasRussianSmallWords } from '../../text/function-words.ts';
import { hasLookAlikes } from '../../text/look-alikes.ts';
import type { Checked } from '../checked.ts';
import { manyWords } from '../many-words.ts';
import type { OwnedText } from '../texts.ts';

/** Letters of another alphabet inside a word, and texts in another language than the document's. */
export function checkLetters({ standard, texts, words }: Checked): readonly Fault[] {
  const mixed = [...words].filter(([word]) => hasLookAlikes(word)).flatMap(([, places]) => places);
  const isForeign = standard.source.language === 'kk' ? isRussian : isKazakh;
  return [
    ...manyWords('letters-look-alike', standard.edition.id, mixed),
    ...texts.filter(({ quote }) => isForeign(quote.text)).map(foreign),
  ];
}

function foreign({ about, quote }: OwnedText): Fault {
  return { rule: 'language-mixed', about, quotes: [quote], actual: quote.text.slice(0, 80) };
}

/** Kazakh has a letter of its own in almost every word: a long text without any, but with Russian small words. */
function isRussian(text: string): boolean {
  if (text.length < 30 || /[әғқңөұүһі]/iu.test(text)) return false;
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters >= 30 && hasRussianSmallWords(text);
}

/** A name may be Kazakh in a Russian text: only four words and more with Kazakh letters, and more than the others. */
function isKazakh(text: string): boolean {
  if (!/[әғқңөұүһі]/iu.test(text)) return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const kazakh = words.filter((word) => /[әғқңөұүһі]/iu.test(word));
  return kazakh.length >= 4 && kazakh.length * 2 > words.length && !hasRussianSmallWords(text);
}
