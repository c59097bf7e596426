import { citationsOfStatement } from '../graph/read/citation.ts';
import { conceptOfStatement } from '../graph/read/concept.ts';
import type { NodeRowOf } from '../graph/read/row/node.ts';
import type { StatementRow } from '../graph/read/row/statement.ts';
import type { Context } from './context.ts';
import { standsOf } from './evidence.ts';
import type { Language } from './generated/types.ts';
import type { Loads } from './loads.ts';
import { stated } from './localized.ts';

/** The fields that statements of every kind have. */

export function text(statement: StatementRow, { language }: { language: Language }) {
  return stated(statement, 'text', language);
}

export function concept({ id }: StatementRow, _: unknown, { load }: Context) {
  return load.the(conceptOfStatement, id);
}

export function card({ card }: StatementRow, _: unknown, { load }: Context) {
  return load.theNode('ProfessionCard', card);
}

export function citations({ id }: StatementRow, _: unknown, { load }: Context) {
  return load.list(citationsOfStatement, id);
}

export function evidence(statement: StatementRow) {
  return standsOf(statement, 'text', 'places');
}

type AnyStatement = NodeRowOf<
  'LabourFunctionStatement' | 'SkillStatement' | 'AbilityStatement' | 'KnowledgeStatement'
>;

/** The statement with an id that a derived edge has. */
export async function theStatement(id: string, load: Loads): Promise<AnyStatement> {
  const node = await load.node(id);
  if (node?.__typename.endsWith('Statement')) return node as AnyStatement;
  throw new Error(`The graph has no statement ${id}.`);
}

/** The statement with this id, or null where there is no id. */
export function statementOf(id: string | null, load: Loads): Promise<AnyStatement> | null {
  return id === null ? null : theStatement(id, load);
}
