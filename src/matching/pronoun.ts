import type { Entry } from './entries.ts';
import { namesRussianAction } from './russian-word.ts';

/**
 * The entries of a Russian text with what a pronoun stands for in its place: "осмотр вагонов и их ремонт", "осматривать
 * вагоны и ремонтировать их" become "осмотр и ремонт вагонов". Only for two actions on one thing.
 */
export function withoutPronoun(entries: readonly Entry[]): readonly Entry[] {
  const pronoun = entries.findIndex(({ kind, word }) => kind === 'small' && pronouns.has(word));
  const join = entries.slice(0, pronoun).findLastIndex(({ kind, word }) => kind === 'join' && word === 'и');
  const start = entries.findIndex(
    ({ kind }) => kind !== 'auxiliary' && kind !== 'ability' && kind !== 'frame',
  );
  const isBefore = join === pronoun - 1;
  const action = isBefore ? pronoun + 1 : pronoun - 1;
  const [first, second, next] = [entries[start], entries[action], entries[pronoun + 1]];
  if (join <= start + 1 || action - join > 2 || first === undefined || second === undefined) return entries;
  if (!isAction(first) || !isAction(second) || !isPlain(second)) return entries;
  if (!isBefore && next !== undefined && next.kind !== 'relation' && next.kind !== 'join') return entries;
  const [and, between] = [entries[join] as Entry, entries.slice(start + 1, join)];
  const rest = entries.slice(Math.max(pronoun, action) + 1);
  return [...entries.slice(0, start + 1), and, second, ...between, ...rest];
}

const pronouns = new Set(['их', 'его', 'ее']);

function isAction({ word, form, phrase }: Entry): boolean {
  return phrase?.isAction === true || namesRussianAction(word, form);
}

/** An infinitive, or a noun as it stands where it depends on nothing. */
function isPlain({ word }: Entry): boolean {
  return /(?:ть|ти|чь|ие|[бвгджзклмнпрстфхцчшщ]|[кч]а|ция)$/u.test(word);
}
