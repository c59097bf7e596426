import type { TechnicalWords } from '../model/technical-words.ts';
import { wordsBy } from './words-by.ts';

/** Tells persons, who are never kept, from the bodies in which they sit. */
export interface Bodies {
  /** Whether a text opens with an office or another word for a person, and not with a body or its work. */
  readonly opensOffice: (text: string) => boolean;
  /** Whether a text opens with experts as a body ("Сарапшылар кеңесінің …", "Экспертный совет …") or with their work. */
  readonly opens: (text: string) => boolean;
  /** Whether a text speaks of the members of a body, or has what may be the name of one. */
  readonly namesMember: (text: string) => boolean;
}

/** Two names side by side, one in capitals, or what should follow a colon. */
const mayBeName = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\p{Lu}{3,}|\p{Lu}\.|[:：]\s*$/u;

/** What tells persons and bodies apart by these words. */
export function bodiesBy({ offices, works, experts, bodies, members }: TechnicalWords): Bodies {
  const office = new RegExp(String.raw`^\s*(?:${wordsBy(offices)})`, 'iu');
  const work = new RegExp(String.raw`^\s*(?:${wordsBy(works)})`, 'iu');
  const body = new RegExp(String.raw`^\s*(?:${wordsBy(experts)})[\p{L}-]*\s+(?:${wordsBy(bodies)})`, 'iu');
  const member = new RegExp(String.raw`(?<!\p{L})(?:${wordsBy(members)})`, 'iu');
  const opens = (text: string) => work.test(text) || body.test(text);
  return {
    opens,
    opensOffice: (text) => office.test(text) && !opens(text),
    namesMember: (text) => member.test(text) || mayBeName.test(text),
  };
}
