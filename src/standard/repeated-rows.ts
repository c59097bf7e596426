import type { Fault } from '../model/finding.ts';
import { foldText } from '../text/fold.ts';
import { quote } from '../text/passage.ts';
import type { Field } from './field.ts';
import { passageOf, textOf } from './values.ts';

/** Rows of a card that hold a list, which a row of the same label goes on with. */
const lists = /^(?:informal-learning|other-titles|personal-competences|technical-regulations)$/u;
/** Rows of a card that hold one text. */
const single =
  /^(?:group-code|occupation-code|profession-name|level|sub-level|handbook-grade|experience|purpose)$/u;

/** The rows of a card, in which a list that stands in two rows of one label is one. */
export function withWholeLists(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    if (!lists.test(field.key)) return [field];
    const [first, ...others] = fields.filter(({ key }) => key === field.key);
    if (field !== first) return [];
    return [{ ...field, values: [field, ...others].flatMap(({ values }) => values) }];
  });
}

/** Rows of a card that say again, and otherwise, what stands in one before them: only the first is read. */
export function repeatedRows(fields: readonly Field[], about: string): readonly Fault[] {
  return fields.flatMap((field, at) => {
    const first = single.test(field.key)
      ? fields.slice(0, at).find(({ key }) => key === field.key)
      : undefined;
    if (first === undefined) return [];
    const said = passageOf(field);
    const words = said === null ? null : quote(said);
    const isSame = foldText(textOf(first)?.text ?? '') === foldText(words?.text ?? '');
    if (words === null || isSame || !/[\p{L}\p{N}]/u.test(words.text)) return [];
    return [{ rule: 'text-not-understood', about, quotes: [words], actual: words.text }];
  });
}
