import type { NodeName, NodeRow, NodeRowOf } from '../graph/read/row/node.ts';
import { failure } from './errors.ts';
import type { GraphNodeKind } from './generated/types.ts';
import type { Loads } from './loads.ts';

/** What can stand in a path or in a picture, by its type. */
export const graphNodeKinds = {
  Profession: 'PROFESSION',
  LabourFunction: 'LABOUR_FUNCTION',
  Skill: 'SKILL',
  Ability: 'ABILITY',
  Knowledge: 'KNOWLEDGE',
  LegalAct: 'LEGAL_ACT',
  Occupation: 'OCCUPATION',
  Standard: 'STANDARD',
  QualificationLevel: 'QUALIFICATION_LEVEL',
  OccupationGroup: 'OCCUPATION_GROUP',
} as const satisfies Partial<Record<NodeName, GraphNodeKind>>;

export type GraphNodeName = keyof typeof graphNodeKinds;
export type GraphNodeRow = NodeRowOf<GraphNodeName>;

export interface GraphNode {
  readonly row: GraphNodeRow;
  readonly distance: number;
  readonly weight: number;
}

export function isGraphNode(row: NodeRow, names: readonly NodeName[]): row is GraphNodeRow {
  return Object.hasOwn(graphNodeKinds, row.__typename) && names.includes(row.__typename);
}

/** The things with these ids, which must be there. */
export function graphNodeRows(ids: readonly string[], load: Loads): Promise<GraphNodeRow[]> {
  return Promise.all(
    ids.map(async (id) => {
      const row = await load.node(id);
      if (row && isGraphNode(row, [row.__typename])) return row;
      throw new Error(`The graph has no ${id} that a path or a picture can show.`);
    }),
  );
}

/** How telling a thing is: one part in as many as there are professions linked with it. */
export function weightOf(professions: number): number {
  return 1 / Math.max(1, professions);
}

/** With how many professions a thing is linked; those of a profession and an occupation are not counted. */
export function professionsOf(row: GraphNodeRow): number {
  return 'professionCount' in row ? row.professionCount : 1;
}

/** A failure that names an id that nothing has. */
export function nothingWith(id: string) {
  return failure('BAD_ID', `Nothing has the id ${id}.`);
}
