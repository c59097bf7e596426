import type { ActEvidence, ActFact, EvidenceGrade, RegisteredAct, ReplacementRecord } from '../model/act.ts';
import { languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { type ActRow, type ActTable, bounds, isOfficialId, type ReplacementRow } from './act-row.ts';
import { readTable } from './table.ts';

/** The register of legal acts that comes with the project, by id. */
export function readActs(): readonly RegisteredAct[] {
  const { acts, readOn } = readTable<ActTable>('acts');
  return toActs(acts, readOn);
}

/**
 * The acts of rows.
 * @param readOn the day on which the status of rows that do not say it themselves was looked up
 */
export function toActs(rows: readonly ActRow[], readOn: string | null): readonly RegisteredAct[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => toAct(row, byId, readOn));
}

function toAct(row: ActRow, byId: ReadonlyMap<string, ActRow>, readOn: string | null): RegisteredAct {
  const adiletId = row.adiletId ?? (isOfficialId(row.id) ? row.id : null);
  const statusEvidence = gradeOfStatus(row);
  return {
    id: `act:${row.id}`,
    adiletId,
    zanCode: row.zanCode ?? null,
    kind: row.kind,
    number: row.number ?? null,
    registration: row.registration ?? null,
    adoptedOn: row.adopted,
    issuer: row.issuer ?? {},
    titles: row.titles,
    formerTitles: row.formerTitles ?? {},
    evidence: row.evidence,
    statusEvidence,
    inForceFrom: bounds(row.inForce, null),
    ceasedOn: bounds(row.ceased, row.ceasedNote ?? null),
    statusReadOn: row.statusReadOn ?? (statusEvidence === 'unverified' ? null : readOn),
    replacedBy: (row.replacedBy ?? []).map((replacement) => toReplacement(row, replacement, byId)),
    sources: sourcesOf(row),
    url: adiletId === null ? null : `https://adilet.zan.kz/kaz/docs/${adiletId}`,
    names: row.names ?? {},
    abbreviations: row.abbreviations ?? [],
    part: row.part ?? null,
    articles: row.articles ?? null,
  };
}

function toReplacement(
  row: ActRow,
  { act, from, part, evidence }: ReplacementRow,
  byId: ReadonlyMap<string, ActRow>,
): ReplacementRecord {
  const successor = byId.get(act);
  return {
    act: `act:${act}`,
    from: bounds(from, null),
    part: part ?? null,
    isRenewal: successor !== undefined && shareName(row, successor),
    evidence: evidence ?? gradeOfStatus(row),
  };
}

/** By a title or by one of the names that texts use: the two tax codes differ in their official titles. */
function shareName(one: ActRow, other: ActRow): boolean {
  return languages.some((language) => {
    const names = namesIn(other, language);
    return namesIn(one, language).some((name) => names.includes(name));
  });
}

function namesIn(
  { titles, formerTitles, names }: ActRow,
  language: (typeof languages)[number],
): readonly string[] {
  const title = titles[language];
  return [
    ...(title === undefined ? [] : [title]),
    ...(formerTitles?.[language] ?? []),
    ...(names?.[language] ?? []),
  ].map(foldText);
}

/** A status is no better evidenced than the day from which it holds. */
function gradeOfStatus(row: ActRow): EvidenceGrade {
  if (row.statusEvidence === 'not verified') return 'unverified';
  return row.statusEvidence ?? row.inForceEvidence ?? row.evidence;
}

/** Every statement that a row grades, with what it says of where it was read. */
function sourcesOf(row: ActRow): readonly ActEvidence[] {
  const said = new Set((row.sources ?? []).map(({ fact }) => fact));
  const graded = (fact: ActFact, grade: EvidenceGrade | undefined, source: string | null = null) =>
    grade === undefined || said.has(fact) ? [] : [{ fact, grade, source, readOn: null }];
  const inForce = row.inForce === undefined ? undefined : (row.inForceEvidence ?? gradeOfStatus(row));
  return [
    ...(row.sources ?? []).map(({ fact, grade, source = null, readOn = null }) => ({
      fact,
      grade,
      source,
      readOn,
    })),
    ...graded('identity', row.evidence),
    ...graded('official-id', row.idEvidence === undefined ? undefined : 'unverified', row.idEvidence),
    ...graded('title-kk', row.kkEvidence === undefined ? undefined : 'secondary', row.kkEvidence),
    ...graded('title-en', row.enEvidence),
    ...graded('in-force-from', inForce),
    ...graded('ceased-on', row.ceased === undefined ? undefined : gradeOfStatus(row), row.ceasedNote),
    ...graded('status', row.ceased === undefined ? gradeOfStatus(row) : undefined),
  ];
}
