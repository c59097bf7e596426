import type { ActKind } from '../model/act.ts';
import { languageOf } from '../text/language.ts';
import { anyIn, type Compiled } from './compile.ts';
import { goesOn } from './continuations.ts';
import { type Group, partOf } from './group.ts';
import { isOwnOrder } from './own-orders.ts';
import { standsAlone } from './stands-alone.ts';

/** The kind of act that a group names: that of its title, its own, or that of its list. */
export function kindOf(group: Group): ActKind | null {
  const own =
    partOf(group, 'title')?.kind ??
    partOf(group, 'kind')?.kind ??
    partOf(group, 'name')?.kind ??
    group.shared;
  const issuer = partOf(group, 'issuer');
  if (own === 'GOVERNMENT_DECREE' && issuer !== undefined) return issuer.decree;
  return own ?? null;
}

/**
 * Whether a group says which act it means: a constitution, or a kind with a title, a number and a day, or a
 * registration. A title of the register needs no kind. An order is known by its title only with its issuer, and an
 * order without a number by nothing else but the name of what it approved: "осы бұйрық", "приказ от «__»" name none.
 */
export function isIdentified(text: string, group: Group, compiled: Compiled): boolean {
  const kind = kindOf(group);
  const title = partOf(group, 'title');
  const word = partOf(group, 'kind');
  if (kind === null)
    return title?.quoted === true && title.form && title.known && standsAlone(text, group, compiled);
  if (partOf(group, 'registration') !== undefined) return true;
  if (isOwnOrder(text, group, compiled)) return false;
  const number = partOf(group, 'number')?.number;
  const dated = partOf(group, 'date') !== undefined;
  const placed = partOf(group, 'country') !== undefined || partOf(group, 'issuer') !== undefined;
  if (number !== undefined && (dated || placed || /\d-[IVXІХ]+$/u.test(number))) return true;
  if (number !== undefined && title?.form) return true;
  if (kind === 'MINISTERIAL_ORDER' || kind === 'OTHER')
    return (
      (title?.form === true && placed) || (group.approved !== null && partOf(group, 'country') !== undefined)
    );
  if (isNoAct(text, group, compiled)) return false;
  if (kind === 'CONSTITUTION')
    return (
      (word === undefined || (!word.plural && (word.capital || placed))) &&
      (placed || dated || !isOfAnotherThing(text, group, compiled))
    );
  if (title !== undefined)
    return (
      title.form || title.known || title.kind !== null || (title.quoted && placed && word?.plural === false)
    );
  return dated && placed;
}

/** Whether the words around a code or a constitution say that it is a code of conduct, or a day, a street of that name. */
function isNoAct(text: string, group: Group, compiled: Compiled): boolean {
  const kind = kindOf(group);
  const isUnknownCode = kind === 'CODE' && !partOf(group, 'title')?.known;
  if (!isUnknownCode && kind !== 'CONSTITUTION') return false;
  const first = group.elements[0]?.start ?? 0;
  const last = group.elements.at(-1)?.end ?? first;
  const before = /(?:[\p{L}-]+\.?\s*)?$/u.exec(text.slice(0, first))?.[0] ?? '';
  const after = /^["»”]?\s*[\p{L}-]*/u.exec(text.slice(last))?.[0] ?? '';
  return anyIn(before + text.slice(first, last) + after, compiled.notActs);
}

/** Whether words behind a bare "Конституция" make it that of something else: "Конституция ВОЗ", "Конституция түрлері". */
function isOfAnotherThing(text: string, group: Group, compiled: Compiled): boolean {
  const word = partOf(group, 'kind') ?? partOf(group, 'title');
  if (word === undefined || partOf(group, 'provision') !== undefined) return false;
  const language = word.type === 'kind' ? word.language : languageOf(text);
  return goesOn(text, word, { name: 'Конституция', form: 'kind', language }, false, compiled);
}
