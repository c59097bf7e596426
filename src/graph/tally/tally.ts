/**
 * What is counted of one act, so that it can be added to and taken from: all counts on the act are made of it
 * (`act-counts.ts`). It is kept on the act as one text, so that a load counts what it changes and not the whole graph.
 */
export interface Tally {
  /** Standards that cite it in cards; of these, skills without knowledge. */
  standards: number;
  notStated: number;
  /** Professions that cite it, by level (0: not stated), and how many of all by their statements. */
  professions: Record<string, number>;
  requiring: number;
  /** Concepts that cite it. */
  skills: number;
  labourFunctions: number;
  /** Cards that cite it, by level (0: not stated). */
  levels: Record<string, LevelTally>;
  /** Standards that mention it anywhere, and how often they do outside of cards. */
  mentions: number;
  outside: number;
  /** The first mention: whether it is outside of cards (0 or 1), its edition, its citation. */
  mention: First | null;
}

/** What is counted of the cards of one level. */
export interface LevelTally {
  cards: number;
  citations: number;
  /** Statements that rest on the act. */
  labourFunctions: number;
  skills: number;
  /** By role: cards, and citations. */
  roles: Record<string, [cards: number, citations: number]>;
  /** The first card with its citation: edition, position, citation. */
  first: First | null;
}

/** By what the first is found, and last the id of a citation; lists compare one after another. */
export type First = [string | number, string | number, string];

/** The tallies of some acts by their ids. */
export type Tallies = Map<string, Tally>;

export function noTally(): Tally {
  return {
    standards: 0,
    notStated: 0,
    professions: {},
    requiring: 0,
    skills: 0,
    labourFunctions: 0,
    levels: {},
    mentions: 0,
    outside: 0,
    mention: null,
  };
}

export function noLevel(): LevelTally {
  return { cards: 0, citations: 0, labourFunctions: 0, skills: 0, roles: {}, first: null };
}

/** The tally of an act, which is there from now on. */
export function tallyOf(tallies: Tallies, act: string): Tally {
  const tally = tallies.get(act) ?? noTally();
  tallies.set(act, tally);
  return tally;
}

export function levelOf(tally: Tally, level: string): LevelTally {
  tally.levels[level] ??= noLevel();
  return tally.levels[level];
}

/** The earlier of two. */
export function earlier(one: First | null, other: First | null): First | null {
  if (one === null || other === null) return one ?? other;
  return compareFirst(one, other) <= 0 ? one : other;
}

export function compareFirst(one: First, other: First): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] as string | number;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
