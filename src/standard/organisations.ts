import type { Passage } from '../model/document.ts';
import type { TechnicalWords } from '../model/technical-words.ts';
import { splitItems, withoutStop } from '../text/numbering.ts';
import { splitAt } from '../text/passage.ts';
import { isName, namesPerson } from '../text/person.ts';
import type { Bodies } from './bodies.ts';

/** The entries of a list of organisations: items, or names that a semicolon parts, or a comma before a capital or a quote. */
export function splitOrganisations(passages: readonly Passage[]): readonly Passage[] {
  return splitItems(passages)
    .flatMap(({ passage }) => splitAt(passage, between))
    .map(withoutStop);
}

const between = /;\s*|(?<=["»”\p{Lu}]),\s+(?=["«“\p{Lu}])|(?<=\p{Ll}),\s+(?=["«“]|\p{Lu}{2,}\s)/gu;

/** Whether a text is the name of an organisation and speaks of no person; better too few than one person too many. */
export function organisationsBy(
  { organisations }: TechnicalWords,
  bodies: Bodies,
): (text: string) => boolean {
  const word = organisations.join('|');
  const opens = new RegExp(
    String.raw`^(?:\p{Lu}[\p{L}-]+\s)?(?:\p{Ll}[\p{Ll}-]+\s){0,5}(?:${word})(?![\p{L}-])`,
    'iu',
  );
  const closes = new RegExp(String.raw`(?<![\p{L}-])(?:${word})[\s"»”.]*$`, 'iu');
  return (text) => {
    if (namesPerson(text) || bodies.opensOffice(text) || /[,;]/u.test(text.replace(quoted, ''))) return false;
    const unquoted = text.replace(quoted, ' ').replace(country, ' ').trim();
    if (isName(unquoted) || twoNames.test(unquoted)) return false;
    return isQuoted.test(text) || (opens.test(text) && !/^\p{Ll}/u.test(text)) || closes.test(text);
  };
}

const isQuoted = /^["«“„][^"»”]+["»”]$/u;
const quoted = /["«“„].*["»”]/gu;
const country = /Республик[аи]\s+Казахстан|Қазақстан\s+Республикасы(?:ның)?/gu;
const twoNames = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;
