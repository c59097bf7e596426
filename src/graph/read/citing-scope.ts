/** In whose texts citations are looked for; what is given must all hold, null: in all. A level of 0 is that of what states none. */
export interface CitingScope {
  readonly standard: string | null;
  readonly profession: string | null;
  readonly level: number | null;
}

/** Where a statement begins that looks within a scope: where it is narrowest. */
export type ScopeStart = 'everywhere' | 'standard' | 'profession' | 'level';

export function startOf({ standard, profession, level }: CitingScope): ScopeStart {
  if (profession !== null) return 'profession';
  if (standard !== null) return 'standard';
  return level === null ? 'everywhere' : 'level';
}

/**
 * The cards of a scope that cite an act: `card`, its profession `p`, the edge `r`; `act` is the pattern of the act.
 * Only cards of current editions have such edges.
 */
export function citingCards(start: Exclude<ScopeStart, 'everywhere'>, act: string): string {
  return `${starts[start](act)}
    WITH * WHERE ($standard IS NULL OR card.standard = $standard)
      AND ($profession IS NULL OR p.id = $profession) AND ($level IS NULL OR coalesce(p.level, 0) = $level)`;
}

const starts = {
  standard: (
    act: string,
  ) => `MATCH (:Standard {id: $standard})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)
    MATCH (card)-[r:CITES]->${act} MATCH (card)-[:DESCRIBES]->(p:Profession)`,
  profession: (act: string) =>
    `MATCH (p:Profession {id: $profession})<-[:DESCRIBES]-(card:ProfessionCard)-[r:CITES]->${act}`,
  level: (act: string) => `MATCH ${act}<-[r:CITES]-(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)`,
};
