import type { Texts } from '../model/act.ts';
import type { ActWords } from '../model/act-words.ts';
import { firstOf } from './words.ts';

/** Who issued an act, in the nominative, by the words that name it with its day; none where they do not say it. */
export function issuerIn(text: string, { issuers, offices }: ActWords): Texts {
  for (const row of issuers) {
    const found = firstOf(text, [row])?.groups?.issuer?.trim();
    if (found === undefined || found === '') continue;
    if (row.language === 'kk') return { kk: found.replace(/(?<=\p{Ll}{2})[ндт][ыі]ң$/u, '') };
    return {
      ru: found
        .split(/\s+[-–—]\s+/u)
        .map(nominative)
        .join(' - '),
    };
  }
  return {};

  function nominative(words: string): string {
    const office = offices.find(({ genitive }) => new RegExp(`^${genitive}(?!\\p{L})`, 'iu').test(words));
    return office === undefined ? words : office.nominative + words.slice(office.genitive.length);
  }
}
