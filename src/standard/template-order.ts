import type { Label, LabelPart } from '../model/label.ts';
import { isFunction } from './keys.ts';

/** The rows of the template in its order, by the part in which they stand; `seed/labels.json` has their wordings. */
export const templateOrder: readonly (readonly [LabelPart, readonly string[]])[] = [
  ['document', ['standard-heading', 'card-heading']],
  ['general', ['scope', 'terms', 'abbreviations']],
  ['passport', ['standard-name', 'standard-code', 'activities', 'description', 'card-list']],
  [
    'card',
    ['group-code', 'occupation-code', 'profession-name', 'level', 'sub-level', 'handbook-grade', 'education'],
  ],
  ['education', ['education-level', 'specialty', 'qualification']],
  ['card', ['experience', 'informal-learning', 'other-titles', 'purpose']],
  ['card', ['functions-description', 'function-list', 'mandatory-functions', 'additional-functions']],
  ['card', ['labour-function', 'mandatory-function', 'additional-function']],
  ['card', ['skill', 'abilities', 'knowledge', 'recognition']],
  ['card', ['personal-competences', 'technical-regulations', 'related']],
  ['related', ['related-level', 'related-name']],
  [
    'technical',
    ['state-body', 'organisations', 'sectoral-council', 'national-body', 'chamber', 'version', 'next-review'],
  ],
];

/**
 * A label of one document that the table does not have, in the place of a row of the template; `form` is folded.
 * `wording` is the one of the table that it is most like, empty where the table has none for the row.
 */
export function unfamiliarLabel(form: string, key: string, wording: string): Label {
  const part = templateOrder.find(([, keys]) => keys.includes(key))?.[0] ?? 'card';
  const numbered = isFunction(key) || key === 'skill';
  return { key, part, numbered, chapter: false, wording, folded: form, isUnfamiliar: true };
}
