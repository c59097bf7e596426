import type { RegisteredAct } from '../model/act.ts';
import type { Compiled } from './compile.ts';
import type { Span } from './element.ts';
import { namesOf } from './known-names.ts';
import { titleKey, titleWords } from './title-key.ts';

/** Acts of other titles that a title may mean, and whether it says enough to mean them. */
export interface NearTitles {
  readonly acts: readonly RegisteredAct[];
  readonly score: number;
  readonly isEnough: boolean;
}

/**
 * The acts of a kind whose title a mention has in another number or case ("… құқығын қорғау"), or only up to an "и" or a
 * comma ("О бухгалтерском учете"). Few words, or those with which several titles begin, are not enough: "О безопасности"
 * names no act.
 */
export function nearTitles(title: string, kind: string | null, compiled: Compiled): NearTitles {
  const { byStems, byBeginning } = indexOf(compiled);
  const ofKind = (acts: readonly RegisteredAct[] = []) => acts.filter((act) => act.kind === kind);
  const words = contentWords(title, compiled).length;
  const inflected = ofKind(byStems.get(stemKey(title, compiled)));
  if (inflected.length > 0)
    return { acts: inflected, score: 0.8, isEnough: words >= 3 && areOfOneTitle(inflected, compiled) };
  const acts = ofKind(byBeginning.get(beginningKey(title, compiled)));
  const isEnough =
    words >= 2 && acts.length > 0 && areOfOneTitle(beginningWith(title, kind, compiled), compiled);
  return { acts, score: 0.7, isEnough };
}

/** The acts of a kind with a title or name of which the words of a title are the first. */
function beginningWith(title: string, kind: string | null, compiled: Compiled): readonly RegisteredAct[] {
  const words = (name: string) => `${contentWords(name, compiled).join(' ')} `;
  const begin = words(title);
  return compiled.registry.acts.filter(
    (act) => act.kind === kind && namesOf(act).some((name) => words(name).startsWith(begin)),
  );
}

function areOfOneTitle(acts: readonly RegisteredAct[], compiled: Compiled): boolean {
  const keys = acts.map(({ titles }) => titleKey(titles.kk ?? titles.ru ?? '', compiled));
  return new Set(keys).size === 1;
}

/** The words of a title that say what its act is about. */
export function contentWords(title: string, compiled: Compiled): readonly string[] {
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

/**
 * A title as a key that keeps where a comma or a conjunction stands: "О геодезии и картографии" is a title of its own,
 * not the beginning of "О геодезии, картографии и …".
 */
function beginningKey(title: string, compiled: Compiled): string {
  const joints = jointsOf(title, compiled);
  return [0, ...joints.map(({ end }) => end)]
    .map((from, at) => `${titleKey(title.slice(from, joints[at]?.start), compiled)}${joints[at]?.sign ?? ''}`)
    .join('');
}

/** What stands in a title before each of its conjunctions and commas, as titles. */
function beginningsOf(title: string, compiled: Compiled): readonly string[] {
  const ending = compiled.registry.patterns.titleEnds.find((word) => title.trimEnd().endsWith(word)) ?? '';
  return jointsOf(title, compiled).map(({ start }) =>
    `${title.slice(0, start).trimEnd()} ${ending}`.trimEnd(),
  );
}

interface Joint extends Span {
  readonly sign: ',' | '&';
}

/** The commas and conjunctions of a title. */
function jointsOf(title: string, { conjunction }: Compiled): readonly Joint[] {
  const joint = new RegExp(`,(?:\\s*${conjunction.source})?|${conjunction.source}`, 'giu');
  return [...title.matchAll(joint)].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    sign: words === ',' ? ',' : '&',
  }));
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
    const beginnings = names.flatMap((name) => beginningsOf(name, compiled));
    for (const key of new Set(names.map((name) => stemKey(name, compiled)))) add(byStems, key, act);
    for (const key of new Set(beginnings.map((name) => beginningKey(name, compiled))))
      add(byBeginning, key, act);
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
