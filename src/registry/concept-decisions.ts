import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionTable, PlacedDecision } from '../model/concept-decision.ts';
import { checkedTable, fromDisk, readTable, seedPath } from './table.ts';

const table = 'concept-decisions';

/** The file of the decisions that a user keeps, in the data folder. */
export function ownDecisionsFile(home: string): string {
  return join(home, `${table}.json`);
}

/**
 * The decisions that come with kasip, and behind them those of other tables, each file once; a file that is not there has
 * none.
 * @throws KasipError 2 naming the row that does not fit: a file edited by hand; 3 where the disk refuses it.
 */
export function readDecisions(...files: readonly string[]): readonly PlacedDecision[] {
  const shipped = `seed/${table}.json`;
  const others = new Set(files.filter((file) => existsSync(file) && !isShipped(file)));
  return [
    ...placed(readTable<DecisionTable>(table), shipped),
    ...[...others].flatMap((file) => placed(readDecisionTable(file), file)),
  ];
}

/** A table of decisions by itself; an empty one where there is no such file. */
export function readDecisionTable(file: string): DecisionTable {
  if (!existsSync(file)) return { note: 'What people decided about texts of statements.', decisions: [] };
  return checkedDecisions(
    fromDisk(file, () => readFileSync(file, 'utf8')),
    file,
  );
}

/**
 * The text of a table of decisions, held against its schema.
 * @throws KasipError 2 naming the row that does not fit.
 */
export function checkedDecisions(text: string, shown: string): DecisionTable {
  return checkedTable<DecisionTable>(text, table, shown);
}

/** The decisions of a table with the places of their rows. */
export function placed({ decisions }: DecisionTable, file: string): readonly PlacedDecision[] {
  return decisions.map((decision, index) => ({ ...decision, place: `${file}, row ${index + 1}` }));
}

function isShipped(file: string): boolean {
  return realpathSync(file) === realpathSync(seedPath(`${table}.json`));
}
