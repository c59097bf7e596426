import { citationRoles } from '../../model/citation.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { LevelTally, Tally } from './tally.ts';

/** The counts of an act as they are stored: what would be touched if it fell, so that asking costs nothing. */
export function actCounts(tally: Tally): Properties {
  const levels = Object.keys(tally.levels).map(Number).sort(statedFirst);
  const cards = levels.map((level) => tally.levels[level] as LevelTally);
  const sum = (of: 'cards' | 'citations' | 'labourFunctions' | 'skills') =>
    cards.reduce((total, level) => total + level[of], 0);
  const roles = rolesOf(cards);
  const professions = Object.values(tally.professions).reduce((total, count) => total + count, 0);
  return {
    standardCount: tally.standards,
    professionCount: professions,
    // The most come first, and equal ones by id.
    professionRank: 0 - professions,
    requiringCount: tally.requiring,
    cardCount: sum('cards'),
    citationCount: sum('citations'),
    labourFunctionCount: tally.labourFunctions,
    labourFunctionStatementCount: sum('labourFunctions'),
    skillCount: tally.skills,
    skillStatementCount: sum('skills'),
    notStatedCount: tally.notStated,
    levels,
    levelCards: cards.map((level) => level.cards),
    levelCitations: cards.map((level) => level.citations),
    levelFirsts: cards.map(({ first }) => first?.[2] ?? ''),
    levelRoles: cards.map((level) => textOfRoles(level)),
    levelProfessions: levels.map((level) => tally.professions[level] ?? 0),
    roles: roles.map(({ role }) => role),
    roleCards: roles.map(({ cards }) => cards),
    roleCitations: roles.map(({ citations }) => citations),
    mentioningStandardCount: tally.mentions,
    outsideCitationCount: tally.outside,
    firstCitation: tally.mention?.[2] ?? null,
    tally: JSON.stringify(inOrder(tally)),
  };
}

/** Levels in their order; what is not stated is 0, and last. */
function statedFirst(one: number, other: number): number {
  return Number(one === 0) - Number(other === 0) || one - other;
}

/** That of most citations first. */
function rolesOf(levels: readonly LevelTally[]) {
  const roles = new Map<string, { role: string; cards: number; citations: number }>();
  for (const level of levels)
    for (const [role, [cards, citations]] of Object.entries(level.roles)) {
      const sum = roles.get(role) ?? { role, cards: 0, citations: 0 };
      roles.set(role, { role, cards: sum.cards + cards, citations: sum.citations + citations });
    }
  return [...roles.values()].sort(
    (one, other) => other.citations - one.citations || (one.role < other.role ? -1 : 1),
  );
}

/** As `rolesOfText` of `roles.ts` reads them: in the order of the model, each after a space. */
function textOfRoles({ roles }: LevelTally): string {
  return citationRoles
    .filter((role) => role in roles)
    .map((role) => ` ${role}`)
    .join('');
}

/** The same with the names in it in one order, so that equal tallies are equal texts. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const names = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(names.map(([name, of]) => [name, inOrder(of)]));
}
