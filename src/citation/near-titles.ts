import type { RegisteredAct } from '../model/act.ts';
import type { Compiled } from './compile.ts';
import { namesOf } from './known-names.ts';
import { titleKey, titleWords } from './title-key.ts';

/** Acts of other titles that a title may mean, and whether it says enough to mean them. */
export interface NearTitles {
  readonly acts: readonly RegisteredAct[];
  readonly score: number;
  readonly isEnough: boolean;
}

/**
 * The acts of a kind whose title a mention has in another number or case ("… құқығын қорғау"), or up to the first "и"
 * or comma ("О бухгалтерском учете"). Few words, or acts of different titles, are not enough: "О безопасности" is the
 * beginning of one title, and names no act.
 */
export function nearTitles(title: string, kind: string | null, compiled: Compiled): NearTitles {
  const { byStems, byBeginning } = indexOf(compiled);
  const ofKind = (acts: readonly RegisteredAct[] = []) => acts.filter((act) => act.kind === kind);
  const words = contentWords(title, compiled).length;
  const inflected = ofKind(byStems.get(stemKey(title, compiled)));
  const acts = inflected.length > 0 ? inflected : ofKind(byBeginning.get(titleKey(title, compiled)));
  const isEnough = words >= (inflected.length > 0 ? 3 : 2) && areOfOneTitle(acts, compiled);
  return { acts, score: inflected.length > 0 ? 0.8 : 0.7, isEnough };
}

function areOfOneTitle(acts: readonly RegisteredAct[], compiled: Compiled): boolean {
  const keys = acts.map(({ titles }) => titleKey(titles.kk ?? titles.ru ?? '', compiled));
  return new Set(keys).size === 1;
}

function contentWords(title: string, compiled: Compiled): readonly string[] {
  return titleWords(title, compiled).filter((word) => !compiled.emptyWords.has(word));
}

/** A title by the stems of its words, a Kazakh consonant before an ending voiced or not. */
function stemKey(title: string, compiled: Compiled): string {
  return contentWords(title, compiled)
    .map((word) => stemOf(word, compiled))
    .join(' ');
}

function stemOf(word: string, { endings }: Compiled): string {
  for (let length = shortestStem; length < word.length; length++)
    if (endings.has(word.slice(length))) return unvoiced(word.slice(0, length));
  return unvoiced(word);
}

const shortestStem = 3;

function unvoiced(stem: string): string {
  return stem.replace(/[ғгб]$/u, (letter) => ({ ғ: 'қ', г: 'к', б: 'п' })[letter] ?? letter);
}

/** What stands in a title before its first conjunction or comma, as a title; null where there is none. */
function beginningOf(title: string, { conjunction, registry }: Compiled): string | null {
  const stop = title.search(new RegExp(`,|${conjunction.source}`, 'iu'));
  if (stop < 0) return null;
  const ending = registry.patterns.titleEnds.find((word) => title.trimEnd().endsWith(word)) ?? '';
  return `${title.slice(0, stop).trimEnd()} ${ending}`.trimEnd();
}

interface Index {
  readonly byStems: ReadonlyMap<string, readonly RegisteredAct[]>;
  readonly byBeginning: ReadonlyMap<string, readonly RegisteredAct[]>;
}

function indexOf(compiled: Compiled): Index {
  const known = indexes.get(compiled);
  if (known !== undefined) return known;
  const byStems = new Map<string, RegisteredAct[]>();
  const byBeginning = new Map<string, RegisteredAct[]>();
  for (const act of compiled.registry.acts) {
    const names = namesOf(act);
    const beginnings = names.flatMap((name) => beginningOf(name, compiled) ?? []);
    for (const key of new Set(names.map((name) => stemKey(name, compiled)))) add(byStems, key, act);
    for (const key of new Set(beginnings.map((name) => titleKey(name, compiled)))) add(byBeginning, key, act);
  }
  const index = { byStems, byBeginning };
  indexes.set(compiled, index);
  return index;
}

function add(to: Map<string, RegisteredAct[]>, key: string, act: RegisteredAct): void {
  const acts = to.get(key);
  if (acts === undefined) to.set(key, [act]);
  else acts.push(act);
}

const indexes = new WeakMap<Compiled, Index>();
