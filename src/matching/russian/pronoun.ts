import type { Entry } from '../entries.ts';
import { isAdjective, namesAction } from './entry.ts';

/**
 * The entries of a Russian text with what a pronoun stands for in its place: "осмотр вагонов и их ремонт", "осматривать
 * вагоны и ремонтировать их" become "осмотр и ремонт вагонов", "устройство крана и правила его ремонта" becomes "устройство
 * и правила ремонта крана".
 */
export function withoutPronoun(entries: readonly Entry[]): readonly Entry[] {
  const pronoun = entries.findIndex(({ kind, word }) => kind === 'small' && pronouns.has(word));
  const join = entries.slice(0, pronoun).findLastIndex(({ kind, word }) => kind === 'join' && word === 'и');
  const start = startOf(entries);
  const first = entries[start];
  if (first === undefined || join <= start + 1 || entries[start + 1]?.kind === 'relation') return entries;
  const end = endOf(entries, first, join, pronoun);
  if (end === null) return entries;
  const second = entries.slice(join, end).filter((_, at) => join + at !== pronoun);
  return [
    ...entries.slice(0, start + 1),
    ...second,
    ...entries.slice(start + 1, join),
    ...entries.slice(end),
  ];
}

/** The first word that is no adjective, after what stands before it with a preposition ("на заводе"). */
function startOf(entries: readonly Entry[]): number {
  const isNoun = (entry: Entry) => !opening.has(entry.kind) && !isAdjective(entry);
  const first = entries.findIndex(isNoun);
  if (entries[first]?.kind !== 'relation') return first;
  const place = entries.findIndex((entry, at) => at > first && isNoun(entry));
  return entries.findIndex((entry, at) => at > place && isNoun(entry));
}

const opening = new Set(['auxiliary', 'ability', 'frame', 'small']);
const pronouns = new Set(['их', 'его', 'ее']);

/** Where what is said of the pronoun ends; null where it may be said of something else. */
function endOf(entries: readonly Entry[], first: Entry, join: number, pronoun: number): number | null {
  const [before, after] = [entries[pronoun - 1], entries[pronoun + 1]];
  if (pronoun === join + 1) return isAction(first) && isAction(after) && isPlain(after) ? pronoun + 2 : null;
  const isObject = after === undefined || after.kind === 'relation' || after.kind === 'join';
  if (isObject && pronoun === join + 2)
    return isAction(first) && isAction(before) && isPlain(before) ? pronoun + 1 : null;
  const isWay = before?.kind === 'meaning' && pronoun - join <= 3;
  return isWay && isAction(after) && !isPlain(after) ? pronoun + 2 : null;
}

function isAction(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && namesAction(entry);
}

/** An infinitive, or a noun as it stands where it depends on nothing. */
function isPlain({ word }: Entry): boolean {
  return /(?:ть|ти|чь|ие|[бвгджзклмнпрстфхцчшщ]|[кч]а|ция)$/u.test(word);
}
