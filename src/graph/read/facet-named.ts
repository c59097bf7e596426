import type { Grouping } from './chosen-cards.ts';
import { shownAs } from './facet-values.ts';
import { namedAsAny } from './row/node.ts';

/** Values that the card or its profession names itself, by their ids: no edge is followed, and one text has them all. */
const named = {
  level: { label: 'QualificationLevel', id: "'level:nqf/' + toString(p.level)" },
  'occupation-group': {
    label: 'OccupationGroup',
    id: "'group:' + left(p.code, CASE $groupDigits WHEN 5 THEN 6 ELSE $groupDigits END)",
  },
  standard: { label: 'Standard', id: 'card.standard' },
  profession: { label: 'Profession', id: 'p.id' },
} as const satisfies Partial<Record<Grouping, object>>;

/** The id of the value, of `card` and `p`; `$key` says which. */
export const namedId = `CASE $key ${Object.entries(named)
  .map(([key, { id }]) => `WHEN '${key}' THEN ${id}`)
  .join(' ')} END`;

/** Whether values of a key are such. */
export function isNamed(key: string): boolean {
  return key in named;
}

/** From `value`, an id, to `x`. */
export const thingsNamed = `CALL (value) {
      ${Object.entries(named)
        .map(([key, { label }]) => `WITH value WHERE $key = '${key}' MATCH (x:${label} {id: value}) RETURN x`)
        .join('\n      UNION ALL\n      ')}
    }`;

/** The values that are shown, as `valuesShown` has them. */
export const namedShown = shownAs(
  namedAsAny(
    Object.values(named).map(({ label }) => label),
    '',
    'x',
  ),
  "CASE $key WHEN 'occupation-group' THEN x.code ELSE x.sortKey END, coalesce(x.level, 0), x.id",
);
