import type { Mention } from '../model/citation.ts';
import { foldText } from '../text/fold.ts';
import { isInflected } from '../text/inflection.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';
import { standsForItself } from './name-context.ts';
import type { ShortName } from './short-name.ts';

/** That a group only refers to a mention before it, and where the words begin by which it does. */
export interface Reference {
  readonly antecedent: Mention;
  readonly start: number;
}

/** The defined name by which a group names its act; null where it says more than such a name and its provision. */
export function shortNameOf(
  text: string,
  group: Group,
  names: readonly ShortName[],
  compiled: Compiled,
): Reference | null {
  const start = group.elements[0]?.start ?? 0;
  const known = names.filter(({ from }) => from <= start);
  const name = nameOf(text, group, known, compiled);
  return name === null ? null : { antecedent: name.mention, start };
}

function nameOf(
  text: string,
  group: Group,
  names: readonly ShortName[],
  compiled: Compiled,
): ShortName | null {
  const isMore = group.elements.some(
    (element) => !parts.has(element.type) || (element.type === 'country' && element.foreign),
  );
  if (isMore || names.length === 0) return null;
  const own = partOf(group, 'name');
  if (own !== undefined) return own.name;
  const [kind, title] = [partOf(group, 'kind'), partOf(group, 'title')];
  const words = group.elements.filter((element) => element === kind || element === title);
  const named = foldText(words.map(({ start, end }) => text.slice(start, end)).join(' '));
  const name = names.findLast((one) => isInflected(named, one.inflected));
  if (named === '' || name === undefined) return null;
  if (!name.isOneWord) return name;
  const isMarked = kind?.capital || partOf(group, 'provision') !== undefined;
  const isBare = isMarked && !kind?.plural && partOf(group, 'country') === undefined;
  return isBare && kind !== undefined && standsForItself(text, kind, name, compiled) ? name : null;
}

const parts = new Set(['name', 'kind', 'title', 'provision', 'link', 'country']);
