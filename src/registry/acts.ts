import type { ActEvidence, ActFact, EvidenceGrade, RegisteredAct, ReplacementRecord } from '../model/act.ts';
import { type ActRow, bounds, type DayOrBounds, officialIdOf } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { type ActIndex, actIndex } from './act-index.ts';
import { beginningsFrom } from './beginning.ts';
import { endBySuccessor, type GradedDay } from './end-by-successor.ts';
import { readActTable } from './own-acts.ts';
import { layOver } from './register.ts';
import { type KnownReplacement, type RowWithReplacements, replacementsIn } from './replacements.ts';
import { gradeOfStatus } from './stated-row.ts';

/**
 * The register of legal acts: that which comes with the project, and what a user imported.
 * @param own the rows of the user's own register
 */
export function readActs(own: readonly ActRow[] = []): readonly RegisteredAct[] {
  return toActs(layOver(readActTable(), own));
}

/** The acts of rows. What they call by name only is looked for among them. */
export function toActs(rows: readonly ActRow[]): readonly RegisteredAct[] {
  const index = actIndex(rows);
  const replaced = replacementsIn(rows, index);
  const beginnings = beginningsFrom(replaced);
  const ends = new Map(rows.map((row) => [row.id, endBySuccessor(row, index)]));
  return replaced.map((row) =>
    toAct(row, { beginning: beginnings.get(row.id), end: ends.get(row.id) }, index),
  );
}

/** Days of an act that its row does not say, and that follow from the acts before and after it. */
interface FollowingDays {
  readonly beginning: DayOrBounds | undefined;
  readonly end: GradedDay | null | undefined;
}

function toAct(row: RowWithReplacements, { beginning, end }: FollowingDays, index: ActIndex): RegisteredAct {
  const adiletId = officialIdOf(row) ?? null;
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
    statusEvidence: end?.grade ?? gradeOfStatus(row),
    inForceEvidence: inForceEvidenceOf(row),
    inForceFrom: bounds(row.inForce, null) ?? bounds(beginning, 'by the end of what it replaced'),
    ceasedOn: end ? bounds(end.day, bySuccessor(row)) : bounds(row.ceased, row.ceasedNote ?? null),
    statusReadOn: row.statusReadOn ?? null,
    replacedBy: row.replacedBy.map((replacement) => toReplacement(row, replacement, index)),
    sources: sourcesOf(row),
    url: adiletId === null ? null : `https://adilet.zan.kz/kaz/docs/${adiletId}`,
    names: row.names ?? {},
    abbreviations: row.abbreviations ?? [],
    part: row.part ?? null,
    articles: row.articles ?? null,
  };
}

function bySuccessor({ ceasedNote }: Pick<ActRow, 'ceasedNote'>): string {
  return [ceasedNote, 'the day by the beginning of what repealed it'].filter(Boolean).join('; ');
}

function toReplacement(
  row: ActRow,
  { act, from, part, evidence }: KnownReplacement,
  index: ActIndex,
): ReplacementRecord {
  const successor = index.byId(act);
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

function inForceEvidenceOf(row: ActRow): EvidenceGrade | null {
  return row.inForce === undefined ? null : (row.inForceEvidence ?? gradeOfStatus(row));
}

/** Every statement that a row grades, with what it says of where it was read. */
function sourcesOf(row: ActRow): readonly ActEvidence[] {
  const said = new Set((row.sources ?? []).map(({ fact }) => fact));
  const graded = (fact: ActFact, grade: EvidenceGrade | undefined, source: string | null = null) =>
    grade === undefined || said.has(fact) ? [] : [{ fact, grade, source, readOn: null }];
  const inForce = inForceEvidenceOf(row) ?? undefined;
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
