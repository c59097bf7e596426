import type { Form } from '../form.ts';
import { isPredicate, isRussianAdjective } from './word.ts';

interface Word {
  readonly text: string;
  readonly form: Form;
}

/**
 * The cases of the nouns that depend on the first noun or verb of a phrase of the tables; '' for words that agree with
 * others or lead, whose case is free.
 */
export function dependentCases(words: readonly Word[]): readonly string[] {
  const first = words.findIndex(({ text, form }) => !isRussianAdjective(text, form));
  return words.map(({ text, form }, at) =>
    at <= first || isRussianAdjective(text, form) ? '' : caseAt(words, at),
  );
}

/**
 * The case of a word of a phrase, as far as its ending tells: "помощь врача" is none of "помощь врачу", but an object may
 * stand beside a verb or its noun ("подготовить заявку", "подготовка заявки"), and in either number.
 */
export function caseAt(words: readonly Word[], at: number): string {
  const role = words[at]?.form.role ?? '';
  const isBesideVerb = words.slice(0, at).some(({ text, form }) => isPredicate(text, form));
  return genitives.has(role) || (isBesideVerb && accusatives.has(role)) ? 'object' : role;
}

const genitives = new Set(['', 'а', 'и', 'ей']);
const accusatives = new Set(['у', 'е']);
