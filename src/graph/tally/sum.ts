import { compareFirst, earlier, type First, type LevelTally, noLevel, noTally, type Tally } from './tally.ts';

/**
 * What a tally is after some nodes cite the act otherwise: without what they were counted for before, with what they are
 * now. Null where what was the first is one of theirs and is no more: then the others alone can say which is.
 */
export function changed(whole: Tally, before: Tally, after: Tally): Tally | null {
  const mentions = whole.mentions - before.mentions + after.mentions;
  const mention = mentions === 0 ? null : firstAfter(whole.mention, before.mention, after.mention);
  if (mention === undefined) return null;
  const result: Tally = {
    standards: whole.standards - before.standards + after.standards,
    notStated: whole.notStated - before.notStated + after.notStated,
    professions: sums(whole.professions, before.professions, after.professions),
    requiring: whole.requiring - before.requiring + after.requiring,
    skills: whole.skills - before.skills + after.skills,
    labourFunctions: whole.labourFunctions - before.labourFunctions + after.labourFunctions,
    levels: {},
    mentions,
    outside: whole.outside - before.outside + after.outside,
    mention,
  };
  for (const level of namesOf(whole.levels, after.levels)) {
    const parts = [whole, before, after].map((tally) => tally.levels[level] ?? noLevel());
    const sum = changedLevel(...(parts as [LevelTally, LevelTally, LevelTally]));
    if (sum === null) return null;
    if (sum.cards > 0) result.levels[level] = sum;
  }
  return result;
}

/** Both together. */
export function added(one: Tally, other: Tally): Tally {
  return changed(one, noTally(), other) as Tally;
}

function changedLevel(whole: LevelTally, before: LevelTally, after: LevelTally): LevelTally | null {
  const cards = whole.cards - before.cards + after.cards;
  const first = cards === 0 ? null : firstAfter(whole.first, before.first, after.first);
  if (first === undefined) return null;
  const roles: LevelTally['roles'] = {};
  for (const role of namesOf(whole.roles, after.roles)) {
    const [a, b, c] = [whole, before, after].map((level) => level.roles[role] ?? [0, 0]) as [
      [number, number],
      [number, number],
      [number, number],
    ];
    const cardsOfRole = a[0] - b[0] + c[0];
    if (cardsOfRole !== 0) roles[role] = [cardsOfRole, a[1] - b[1] + c[1]];
  }
  return {
    cards,
    citations: whole.citations - before.citations + after.citations,
    labourFunctions: whole.labourFunctions - before.labourFunctions + after.labourFunctions,
    skills: whole.skills - before.skills + after.skills,
    roles,
    first,
  };
}

/** Undefined where nobody knows: what was the first is gone, and those of now come later. */
function firstAfter(
  whole: First | null,
  before: First | null,
  after: First | null,
): First | null | undefined {
  if (whole === null || before === null || compareFirst(whole, before) !== 0) return earlier(whole, after);
  return after !== null && compareFirst(after, whole) <= 0 ? after : undefined;
}

function sums(...[whole, before, after]: readonly Record<string, number>[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const name of namesOf(whole ?? {}, after ?? {})) {
    const sum = (whole?.[name] ?? 0) - (before?.[name] ?? 0) + (after?.[name] ?? 0);
    if (sum !== 0) result[name] = sum;
  }
  return result;
}

function namesOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
