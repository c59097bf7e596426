import type { Entry } from './entries.ts';
import type { Unit } from './unit.ts';
import { unitOf } from './units.ts';
import type { Phrase } from './vocabulary.ts';

const infinitive = /(?:ть|ти|чь|ться|тись)$/u;
const adjective = /(?:ый|ий|ой|ая|яя|ое|ые|нние|[^нтс]ие|ых|их|ого|его|ую|юю)$/u;
const borrowedAction = /(?:ци[яиюей]+|инг[а-я]{0,2}|аж[а-я]{0,2})$/u;

/**
 * The units of a Russian text with what each is to the others: by the preposition before it, and where its ending has
 * no other case by that. The head is the first word that is no adjective, with those that are joined to it, and every
 * infinitive.
 */
export function russianRoles(entries: readonly Entry[]): readonly Unit[] {
  const units: Unit[] = [];
  let preposition: Phrase | null = null;
  let isNegated = false;
  let isHeadOpen = true;
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'relation') {
      preposition = entry.phrase;
      isHeadOpen = false;
    } else if (entry.kind === 'negation') isNegated = true;
    else if (entry.kind === 'join') {
      const last = units.pop();
      if (last !== undefined) units.push({ ...last, isJoined: true });
    } else if (entry.kind === 'auxiliary' && hasActionAfter(entries, at)) continue;
    else if (entry.kind !== 'small' && entry.kind !== 'stop') {
      const isInfinitive = infinitive.test(entry.word) && entry.form.use === 'action';
      if (isInfinitive) preposition = null;
      const previous = units.at(-1);
      const isHead =
        isInfinitive || (isHeadOpen && (units.every(({ role }) => role !== 'head') || previous?.isJoined === true));
      const isAdjective = adjective.test(entry.word) && entry.form.use === null;
      const role = isHead && !isAdjective ? 'head' : roleOf(entry, preposition);
      units.push({ ...unitOf(entry, role), relation: preposition?.isStrong ? preposition.meaning : '', isNegated });
      isNegated = false;
      if (isHead && !isAdjective && !isInfinitive) isHeadOpen = true;
      else if (!isAdjective && !isHead) isHeadOpen = false;
    }
  }
  return units;
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
    if (entry.form.use === 'action' || entry.phrase?.isAction || borrowedAction.test(entry.word)) return true;
  }
  return false;
}
