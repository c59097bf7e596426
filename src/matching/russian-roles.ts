import type { Entry } from './entries.ts';
import { isInfinitive, isRussianAdjective, namesRussianAction } from './russian-word.ts';
import type { Unit } from './unit.ts';
import { unitOf } from './units.ts';
import type { Phrase } from './vocabulary.ts';

/**
 * The units of a Russian text with what each is to the others: by the preposition before it, and where its ending has
 * no other case by that. The head is the first word that is no adjective, with those that are joined to it, and every
 * infinitive.
 */
export function russianRoles(entries: readonly Entry[]): readonly Unit[] {
  const units: Unit[] = [];
  let preposition: Phrase | null = null;
  let isNegated = false;
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'relation') preposition = entry.phrase;
    else if (entry.kind === 'negation') isNegated = true;
    else if (entry.kind === 'join') joinLast(units);
    else if (saysSomething(entries, at)) {
      if (isInfinitive(entry.word, entry.form)) preposition = null;
      const role = isHead(entry, units, preposition) ? 'head' : roleOf(entry, preposition);
      units.push({
        ...unitOf(entry, role),
        relation: preposition?.isStrong ? preposition.meaning : '',
        isNegated,
      });
      isNegated = false;
    }
  }
  return units;
}

function joinLast(units: Unit[]): void {
  const last = units.pop();
  if (last !== undefined) units.push({ ...last, isJoined: true });
}

function saysSomething(entries: readonly Entry[], at: number): boolean {
  const { kind } = entries[at] as Entry;
  if (kind === 'auxiliary') return !hasActionAfter(entries, at);
  return kind !== 'small' && kind !== 'stop';
}

/** The first word that is no adjective and follows no preposition, one that is joined to a head, any infinitive. */
function isHead(entry: Entry, before: readonly Unit[], preposition: Phrase | null): boolean {
  if (isInfinitive(entry.word, entry.form)) return true;
  if (preposition !== null || isRussianAdjective(entry.word, entry.form)) return false;
  const last = before.at(-1);
  return before.every(({ role }) => role !== 'head') || (last?.role === 'head' && last.isJoined);
}

/** "с" with the case of a means says "with", with any other "from". */
function roleOf({ form }: Entry, preposition: Phrase | null): string {
  if (preposition === null) return form.role;
  if (preposition.meaning === 'with') return form.role === 'ins' ? 'with' : 'from';
  return preposition.meaning;
}

/** How many words may stand between an auxiliary and the name of its action. */
const near = 3;

function hasActionAfter(entries: readonly Entry[], at: number): boolean {
  for (const entry of entries.slice(at + 1, at + 1 + near)) {
    if (entry.kind === 'relation') return false;
    if (entry.phrase?.isAction || namesRussianAction(entry.word, entry.form)) return true;
  }
  return false;
}
