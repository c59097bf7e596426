import type { Language } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { anyIn, type Compiled } from './compile.ts';
import type { Span } from './element.ts';

/** A name of one word that may be but the beginning of another. */
export interface OneWord {
  /** As it is without an ending of a case. */
  readonly name: string;
  readonly form: 'kind' | 'document' | 'letters';
  readonly language: Language;
}

/**
 * Whether the words behind a name of one word make it that of something else: "Правила этикета", "Заң кеңесшісі",
 * "Кодекс ИМО".
 * @param isFirst whether it begins its item, where a capital says nothing
 */
export function goesOn(
  text: string,
  span: Span,
  { name, form, language }: OneWord,
  isFirst: boolean,
  { continuations }: Compiled,
): boolean {
  const isBare = foldText(text.slice(span.start, span.end)) === foldText(name);
  const rules = continuations.filter(
    ({ row }) =>
      row.language === language &&
      (row.form ?? form) === form &&
      (row.name ?? foldText(name)) === foldText(name) &&
      (isBare || row.bare !== true) &&
      (isFirst || row.first !== true),
  );
  return anyIn(text.slice(span.end), rules);
}

/** Whether an item or a sentence begins behind a text. */
export function beginsItem(before: string): boolean {
  return /(?:^|[;:•.!?]|(?:^|\s)[-–—]|(?:^|[^\d])\d{1,2}[.)])[\s"«“]*$/u.test(before);
}
