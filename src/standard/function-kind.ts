import type { Passage } from '../model/document.ts';
import { slice, trim } from '../text/passage.ts';

const mark =
  /\s*[(,–—-]\s*(?<kind>(?:доп|обяз)[а-я]{0,12}\.?|қосымша|міндетті)(?:\s+(?:трудовая\s+функция|еңбек\s+функциясы))?\s*\)?[\s.;]*$/iu;

/** Whether a text says that a function is mandatory; null where it says neither that nor that it is additional. */
export function kindIn(text: string): boolean | null {
  const kind = /(?<!\p{L})(?:доп|обяз|қосымша|міндетті)/iu.exec(text)?.[0];
  return kind === undefined ? null : /^[ом]/iu.test(kind);
}

/**
 * The words of a labour function without a mark at their end that says what kind it is ("… (дополнительная)",
 * "… (доп.)", "… – қосымша"), and that kind; null where there is no mark.
 */
export function withoutKind(passage: Passage): { words: Passage; mandatory: boolean | null } {
  const match = mark.exec(passage.text);
  const kind = match?.groups?.kind;
  if (match === null || kind === undefined || match.index === 0) return { words: passage, mandatory: null };
  return { words: trim(slice(passage, 0, match.index)), mandatory: /^[ом]/iu.test(kind) };
}
