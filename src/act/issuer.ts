import type { Texts } from '../model/act.ts';
import type { ActWords } from '../model/act-words.ts';
import { firstOf } from './words.ts';

/** Who issued an act, in the nominative, by the words that name it with its day; none where they do not say it. */
export function issuerIn(text: string, { issuers, offices, officeEndings }: ActWords): Texts {
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
    return headOf(words) ?? words;
  }

  /** The office with which the words open, in the nominative, and the adjectives before it; null where none is known. */
  function headOf(words: string, isFirst = true): string | null {
    const office = offices.find(({ genitive }) => new RegExp(`^${genitive}(?!\\p{L})`, 'iu').test(words));
    if (office !== undefined) {
      const { genitive, nominative } = office;
      const head = isFirst ? nominative : words.charAt(0) + nominative.slice(1);
      return head + words.slice(genitive.length);
    }
    const [adjective = '', rest = ''] = words.split(/\s+(.*)/su);
    const ending = officeEndings.find(({ genitive }) => adjective.endsWith(genitive));
    const head = ending === undefined ? null : headOf(rest, false);
    if (ending === undefined || head === null) return null;
    return `${adjective.slice(0, -ending.genitive.length)}${ending.nominative} ${head}`;
  }
}
