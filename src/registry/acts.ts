import type { ActKind, ActPart, DayBounds, EvidenceGrade, RegisteredAct } from '../model/act.ts';
import { type Language, languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { readTable } from './table.ts';

interface ActTable {
  readonly acts: readonly ActRow[];
}

interface ActRow {
  readonly id: string;
  readonly kind: ActKind;
  readonly number?: string;
  readonly registration?: string;
  readonly adopted: string;
  readonly issuer?: string;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly names?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly abbreviations?: readonly string[];
  readonly part?: ActPart;
  readonly articles?: { readonly first: number; readonly last: number };
  readonly inForce?: DayOrBounds;
  readonly ceased?: DayOrBounds;
  readonly ceasedNote?: string;
  readonly replacedBy?: string;
  readonly evidence: EvidenceGrade;
  readonly inForceEvidence?: EvidenceGrade;
  readonly statusEvidence?: EvidenceGrade | 'not verified';
}

type DayOrBounds = string | { readonly earliest: string | null; readonly latest: string | null };

/** The register of legal acts that comes with the project, by id. */
export function readActs(): readonly RegisteredAct[] {
  const { acts } = readTable<ActTable>('acts');
  const byId = new Map(acts.map((row) => [row.id, row]));
  return acts.map((row) => fromRow(row, row.replacedBy === undefined ? undefined : byId.get(row.replacedBy)));
}

function fromRow(row: ActRow, successor: ActRow | undefined): RegisteredAct {
  const adiletId = officialId.test(row.id) ? row.id : null;
  return {
    id: `act:${row.id}`,
    adiletId,
    kind: row.kind,
    number: row.number ?? null,
    registration: row.registration ?? null,
    adoptedOn: row.adopted,
    issuer: row.issuer ?? null,
    titles: row.titles,
    evidence: row.evidence,
    statusEvidence: gradeOfStatus(row),
    inForceFrom: bounds(row.inForce, null),
    ceasedOn: bounds(row.ceased, row.ceasedNote ?? null),
    replacedBy: row.replacedBy === undefined ? null : `act:${row.replacedBy}`,
    isRenewed: successor !== undefined && shareName(row, successor),
    url: adiletId === null ? null : `https://adilet.zan.kz/kaz/docs/${adiletId}`,
    names: row.names ?? {},
    abbreviations: row.abbreviations ?? [],
    part: row.part ?? null,
    articles: row.articles ?? null,
  };
}

/** By a title or by one of the names that texts use: the two tax codes differ in their official titles. */
function shareName(one: ActRow, other: ActRow): boolean {
  return languages.some((language) => {
    const names = namesIn(other, language);
    return namesIn(one, language).some((name) => names.includes(name));
  });
}

function namesIn({ titles, names }: ActRow, language: Language): readonly string[] {
  const title = titles[language];
  return [...(title === undefined ? [] : [title]), ...(names?.[language] ?? [])].map(foldText);
}

/** An id of the official legal database, and no placeholder of ours. */
const officialId = /^[A-Z]\d{9}[\d_]$/u;

/** A status is no better evidenced than the day from which it holds. */
function gradeOfStatus(row: ActRow): EvidenceGrade {
  if (row.statusEvidence === 'not verified') return 'unverified';
  return row.statusEvidence ?? row.inForceEvidence ?? row.evidence;
}

function bounds(day: DayOrBounds | undefined, note: string | null): DayBounds | null {
  if (day === undefined) return null;
  if (typeof day === 'string') return { earliest: day, latest: day, note };
  return { earliest: day.earliest, latest: day.latest, note };
}
