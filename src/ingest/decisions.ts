import { existsSync } from 'node:fs';
import { keyOf } from '../matching/decided-ids.ts';
import type { ConceptDecision } from '../model/concept-decision.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Resolver } from '../model/resolver.ts';
import {
  checkedDecisions,
  ownDecisionsFile,
  placed,
  readDecisions,
  readDecisionTable,
} from '../registry/concept-decisions.ts';
import { resolverBy } from './resolver.ts';
import { writeWhole } from './write-whole.ts';

/** The file of the decisions that a user keeps in a data folder. */
export const fileOfDecisions = ownDecisionsFile;

/**
 * The decisions of a file of answers.
 * @throws KasipError 2 where there is no such file, or a row does not fit; 3 where the disk refuses it.
 */
export function readAnswers(file: string): readonly ConceptDecision[] {
  if (!existsSync(file))
    throw new KasipError(2, `${file}: there is no such file.`, 'Expected a table of decisions.');
  return readDecisionTable(file).decisions;
}

/** What decisions there are, and where more are written to. */
export interface DecisionFiles {
  /** The data folder. */
  readonly home: string;
  /** The table to which more are added; it is read as well, wherever it lies. */
  readonly file: string;
}

/** What decides which wordings mean the same, with the decisions of these files. */
export function resolverOfFiles({ home, file }: DecisionFiles): Resolver {
  return resolverBy(readDecisions(ownDecisionsFile(home), file));
}

/**
 * Adds decisions to a table, whose folder exists; what it says already stays as it is.
 * @param from where they come from, as messages name it
 * @returns those that it did not have
 * @throws KasipError 2 where one contradicts another, or does not fit; 3 where the disk refuses it; nothing is written then.
 */
export function addDecisions(
  files: DecisionFiles,
  decisions: readonly ConceptDecision[],
  from: string,
): readonly ConceptDecision[] {
  const before = readDecisions(ownDecisionsFile(files.home), files.file);
  const known = new Set(before.map(keyOf));
  const added = decisions.filter((decision) => {
    const isNew = !known.has(keyOf(decision));
    known.add(keyOf(decision));
    return isNew;
  });
  const table = readDecisionTable(files.file);
  resolverBy([...before, ...placed({ ...table, decisions }, from)]);
  if (added.length === 0) return [];
  const text = `${JSON.stringify({ ...table, decisions: [...table.decisions, ...added] }, null, 2)}\n`;
  checkedDecisions(text, files.file);
  writeWhole(files.file, text);
  return added;
}
