import type { Label } from '../model/label.ts';
import { splitNumber } from '../text/numbering.ts';
import { type Field, fieldIn, type Value, valueIn } from './field.ts';
import { isVersion } from './row-forms.ts';
import { wordLikeness } from './word-likeness.ts';

/**
 * The fields with a version that a line of the technical data states without a label ("20. Версия третья, выпущена в
 * 2023 году."), whether it stands by itself or below another row.
 */
export function withStatedVersion(fields: readonly Field[], labels: readonly Label[]): readonly Field[] {
  const { named } = wordLikeness(labels, ['technical']);
  const states = (text: string) =>
    text.length < longest && isVersion(text) && named(text).includes('version');
  const versionOf = (field: Field, value: Value): Field => {
    const { passage } = splitNumber(value.passage);
    const values = [{ ...value, passage }];
    return fieldIn(value, field.part, { key: 'version', head: passage, likeness: 0.5 }, values);
  };
  const hasRow = fields.some(({ key, head }) => key === 'version' && !states(head?.text ?? ''));
  return fields.flatMap((field) => {
    if (field.part !== 'technical' || hasRow) return [field];
    const { head, row } = field;
    const [first, ...others] = field.values;
    if (field.key === 'version' && head !== null && first !== undefined)
      return [
        versionOf(field, valueIn(field, head)),
        fieldIn(first, field.part, { head: first.passage }, others),
      ];
    if (field.key === 'unknown' && head !== null && field.values.length === 0 && states(head.text))
      return [versionOf(field, valueIn(field, head))];
    const value = field.values.find((one) => one.row !== row && states(one.passage.text));
    if (value === undefined) return [field];
    return [{ ...field, values: field.values.filter((one) => one !== value) }, versionOf(field, value)];
  });
}

/** A longer text says more. */
const longest = 100;
