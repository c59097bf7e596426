import type { ActFact, EvidenceGrade } from '../model/act.ts';
import { type ActRow, officialIdOf, type SourceRow } from '../model/act-row.ts';

/** A row, and how each of its statements is evidenced. What has no evidence is no statement of it. */
export interface StatedRow {
  readonly row: ActRow;
  readonly facts: readonly SourceRow[];
}

/** A row of which only what its sources say is a statement: as an import writes it. */
export function statedBySources(row: ActRow): StatedRow {
  return { row, facts: row.sources ?? [] };
}

/**
 * A row of which all that it says is a statement, graded as the row is where it says nothing else.
 * @param readOn the day on which its status was looked up, where it does not say it
 */
export function statedByRow(row: ActRow, readOn: string): StatedRow {
  const { sources = [], evidence, titles, enEvidence, inForceEvidence } = row;
  const status = gradeOfStatus(row);
  const read = row.statusReadOn ?? (status === 'unverified' ? undefined : readOn);
  const grades: readonly (readonly [ActFact, boolean, EvidenceGrade, (string | undefined)?])[] = [
    ['identity', true, evidence],
    ['official-id', officialIdOf(row) !== undefined, row.idEvidence === undefined ? evidence : 'unverified'],
    ['title-kk', titles.kk !== undefined, row.kkEvidence === undefined ? evidence : 'secondary'],
    ['title-ru', titles.ru !== undefined, evidence],
    ['title-en', titles.en !== undefined, enEvidence ?? evidence],
    ['issuer', row.issuer !== undefined, evidence],
    ['in-force-from', row.inForce !== undefined, inForceEvidence ?? status],
    ['ceased-on', row.ceased !== undefined, status, read],
    ['status', row.ceased === undefined, status, read],
    ['replaced-by', row.replacedBy !== undefined, status],
  ];
  const implied = grades
    .filter(([fact, isSaid]) => isSaid && !sources.some((source) => source.fact === fact))
    .map(
      ([fact, , grade, day]): SourceRow => ({ fact, grade, ...(day === undefined ? {} : { readOn: day }) }),
    );
  return { row, facts: [...sources, ...implied] };
}

/**
 * How well it is evidenced whether an act is in force: that it has ceased as its end is; that it has not no better than the
 * day from which that holds.
 */
export function gradeOfStatus(row: ActRow): EvidenceGrade {
  if (row.statusEvidence === 'not verified') return 'unverified';
  if (row.statusEvidence !== undefined) return row.statusEvidence;
  const ended = row.ceased === undefined ? undefined : factIn(row.sources ?? [], 'ceased-on');
  return ended?.grade ?? (row.ceased === undefined ? row.inForceEvidence : undefined) ?? row.evidence;
}

/** The row with all its statements among its sources, and its grades those of its statements. */
export function withSources({ row, facts }: StatedRow): ActRow {
  const { enEvidence: _en, kkEvidence: _kk, idEvidence: _id, statusReadOn: _on, ...rest } = row;
  const status = factIn(facts, 'ceased-on') ?? factIn(facts, 'status');
  const title = factIn(facts, 'title-en');
  const inForce = factIn(facts, 'in-force-from');
  return {
    ...rest,
    evidence: factIn(facts, 'identity')?.grade ?? 'unverified',
    ...(title === undefined ? {} : { enEvidence: title.grade }),
    ...(inForce === undefined ? {} : { inForceEvidence: inForce.grade }),
    statusEvidence: status?.grade ?? 'unverified',
    ...(status?.readOn === undefined ? {} : { statusReadOn: status.readOn }),
    ...(facts.length === 0 ? {} : { sources: once(facts) }),
  };
}

export function factIn(facts: readonly SourceRow[], fact: ActFact): SourceRow | undefined {
  return facts.find((one) => one.fact === fact);
}

/** Of several that say the same of what took the place of an act, one; two equal ones of a day are a contradiction. */
function once(facts: readonly SourceRow[]): readonly SourceRow[] {
  const keys = facts.map((one, at) => (one.fact === 'replaced-by' ? JSON.stringify(one) : at));
  return facts.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
