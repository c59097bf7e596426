import type { CitationRow } from '../../graph/read/row/citation.ts';
import type { CardOfSubjectRow } from '../../graph/read/subject.ts';
import type {
  SubjectCompetenceRow,
  SubjectMentionRow,
  SubjectQualificationRow,
  SubjectStatementRow,
} from '../../graph/read/subject-rows.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { type Stand, standOfTranslation, standsOf } from '../evidence.ts';
import type { TextIn } from '../localized.ts';

/** One place where a subject asks for something. */
export interface RequirementPlace extends TextIn<'text', string | null> {
  readonly kind: RequirementKind;
  /** Id of what is asked for: of a concept, an act, the wording of a competence; the texts of an education. */
  readonly item: string;
  readonly card: string;
  readonly stands: readonly Stand[];
  /** Ids of the statement, of the one it stands under, and of the skill and function in which it stands or which it is. */
  readonly statement: string | null;
  readonly under: string | null;
  readonly skill: string | null;
  readonly labourFunction: string | null;
  readonly citation: CitationRow | null;
  /** What a concept or act is called; null where it was not read, or where it has no name of its own. */
  readonly name: TextIn<'name', string | null> | null;
}

type InCard = Pick<CardOfSubjectRow, 'id' | 'edition'>;

const outside = {
  statement: null,
  under: null,
  skill: null,
  labourFunction: null,
  citation: null,
  name: null,
};

export function placeOfStatement(row: SubjectStatementRow, { id, edition }: InCard): RequirementPlace {
  const { kind, item, statement, labourFunction, skill } = row;
  return {
    kind,
    item,
    card: id,
    ...textsOf(row),
    stands: standsIn(row, edition),
    statement,
    under: kind === 'labour-function' ? null : kind === 'skill' ? labourFunction : skill,
    skill,
    labourFunction,
    citation: null,
    name: nameOf(row),
  };
}

/** None where places were not read. */
function standsIn(row: SubjectStatementRow, edition: string): readonly Stand[] {
  const { placesKk, placesRu } = row;
  return placesKk.length + placesRu.length === 0 ? [] : standsOf({ ...row, edition }, 'text', 'places');
}

/** Where a statement names an act; null where it is not known which act. */
export function placeOfMention(
  row: SubjectMentionRow,
  card: InCard,
  statement: RequirementPlace | undefined,
): RequirementPlace | null {
  const { act, context, citation } = row;
  if (act === null) return null;
  return {
    kind: 'legal-act',
    item: act,
    card: card.id,
    ...(citation === null ? unread : quoteOf(citation)),
    statement: context,
    under: context,
    skill: statement?.skill ?? null,
    labourFunction: statement?.labourFunction ?? null,
    citation,
    name: nameOf(row),
  };
}

const unread = { textKk: null, textRu: null, textEn: null, stands: [] };

function quoteOf(citation: CitationRow) {
  const { quote, language, places, edition, translation } = citation;
  const other = standOfTranslation(citation);
  return {
    textKk: language === 'kk' ? quote : translation,
    textRu: language === 'kk' ? translation : quote,
    textEn: null,
    stands: [{ edition, language, quote, places }, ...(other ? [other] : [])],
  };
}

export function placeOfCompetence(row: SubjectCompetenceRow): RequirementPlace {
  return {
    ...outside,
    kind: 'personal-competence',
    item: row.wording,
    card: row.card,
    ...textsOf(row),
    stands: standsOf(row, 'text', 'places'),
  };
}

/** A row of the education; null where all of it is blank. */
export function placeOfQualification(row: SubjectQualificationRow): RequirementPlace | null {
  const joined = (suffix: 'Kk' | 'Ru' | 'En') =>
    [row[`level${suffix}`], row[`specialty${suffix}`], row[`qualification${suffix}`]]
      .filter((text) => text !== null)
      .join(', ') || null;
  const parts = [
    row.levelKk ?? row.levelRu,
    row.specialtyKk ?? row.specialtyRu,
    row.qualificationKk ?? row.qualificationRu,
  ];
  if (parts.every((part) => part === null)) return null;
  return {
    ...outside,
    kind: 'education',
    item: `education:${parts.map((part) => (part ?? '').trim().toLowerCase()).join(' | ')}`,
    card: row.card,
    textKk: joined('Kk'),
    textRu: joined('Ru'),
    textEn: null,
    stands: [
      ...standsOf(row, 'level', 'levelPlaces'),
      ...standsOf(row, 'specialty', 'specialtyPlaces'),
      ...standsOf(row, 'qualification', 'qualificationPlaces'),
    ],
  };
}

function textsOf({ textKk, textRu, textEn }: TextIn<'text', string | null>): TextIn<'text', string | null> {
  return { textKk, textRu, textEn };
}

function nameOf({ nameKk, nameRu, nameEn }: TextIn<'name', string | null>): RequirementPlace['name'] {
  return nameKk === null && nameRu === null && nameEn === null ? null : { nameKk, nameRu, nameEn };
}
