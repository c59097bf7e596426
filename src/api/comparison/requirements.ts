import type { CitationRow } from '../../graph/read/row/citation.ts';
import type { AskedRow, CardOfSubjectRow } from '../../graph/read/subject.ts';
import { type Reading, readingOf, type SubjectPart } from '../../graph/read/subject-reading.ts';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { Context } from '../context.ts';
import { type Blank, blanksOf } from './blanks.ts';
import {
  placeOfCompetence,
  placeOfMention,
  placeOfQualification,
  placeOfStatement,
  type RequirementPlace,
} from './place.ts';
import { type Allowed, checkSubjects, type SubjectNode, subjectOf } from './subject.ts';

/** What a subject asks for, with where it says so, and where it says nothing. */
export interface SubjectRequirements {
  readonly subject: SubjectNode;
  /** Layers that were read. */
  readonly layers: readonly RequirementKind[];
  /** Of each layer that was read, in the order of the documents; to ask for another one throws. */
  readonly places: Readonly<Record<RequirementKind, readonly RequirementPlace[]>>;
  /** Mentions of acts that are not known to be of one act. */
  readonly unresolved: readonly CitationRow[];
  /** Told from what was read when they are asked for; throws where that is too little. */
  readonly blanks: readonly Blank[];
  /** By the id of a concept, of each of its wordings the language and the text. */
  readonly wordings: ReadonlyMap<string, readonly (readonly [language: string, text: string])[]>;
}

/** What one subject asks for, as far as it is wanted; fails as `subjectOf` does. */
export async function requirementsOfId(
  id: string,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<SubjectRequirements> {
  const reading = readingOf(wanted);
  const row = await context.load.asked(id, reading);
  return requirementsIn(row?.subject ?? (await subjectOf(id, context)), row?.cards ?? [], reading);
}

/** What each subject asks for, by their ids, as far as it is wanted; fails as `subjectsOf` does. */
export async function requirementsOfIds(
  ids: readonly string[],
  wanted: readonly SubjectPart[],
  context: Context,
  allowed?: Allowed,
): Promise<readonly SubjectRequirements[]> {
  checkSubjects(ids, allowed);
  return Promise.all(ids.map((id) => requirementsOfId(id, wanted, context)));
}

function requirementsIn(
  subject: NonNullable<AskedRow['subject']>,
  cards: readonly CardOfSubjectRow[],
  reading: Reading,
): SubjectRequirements {
  const layers = requirementKinds.filter((kind) => reading[kind]);
  const places = onlyRead(cards, layers);
  let blanks: readonly Blank[] | undefined;
  return {
    subject,
    layers,
    places,
    unresolved: cards.flatMap(({ mentions }) =>
      mentions.flatMap(({ act, citation }) => (act === null && citation !== null ? [citation] : [])),
    ),
    get blanks() {
      blanks ??= blanksOf(cards, places);
      return blanks;
    },
    wordings: new Map(
      cards.flatMap(({ statements }) => statements.map(({ item, wordings }) => [item, wordings] as const)),
    ),
  };
}

function onlyRead(
  cards: readonly CardOfSubjectRow[],
  layers: readonly RequirementKind[],
): SubjectRequirements['places'] {
  const places = Object.fromEntries(
    requirementKinds.map((kind): [string, RequirementPlace[]] => [kind, []]),
  ) as Record<RequirementKind, RequirementPlace[]>;
  for (const place of cards.flatMap(placesOfCard)) places[place.kind].push(place);
  for (const kind of requirementKinds)
    if (!layers.includes(kind)) {
      const get = () => {
        throw new Error(`${kind} was not read.`);
      };
      Object.defineProperty(places, kind, { get });
    }
  return places;
}

function placesOfCard(card: CardOfSubjectRow): readonly RequirementPlace[] {
  const stated = card.statements.map((row) => placeOfStatement(row, card));
  const byStatement = new Map(stated.map((place) => [place.statement, place]));
  return [
    ...stated,
    ...card.mentions.flatMap((row) => placeOfMention(row, card, byStatement.get(row.context)) ?? []),
    ...card.competences.map(placeOfCompetence),
    ...card.qualifications.flatMap((row) => placeOfQualification(row) ?? []),
  ];
}
