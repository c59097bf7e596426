import type { Passage } from '../model/document.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { Quote } from '../model/place.ts';
import type { QualityWords } from '../model/quality-words.ts';
import type { CardListEntry, CardRecord, CodeSource, LineRecord } from '../model/standard.ts';
import { idMaker, local, type MakeId } from '../text/identity.ts';
import { splitItems } from '../text/numbering.ts';
import { findCodes, groupCode, occupationCode, withDigits } from '../text/occupation-code.ts';
import { quote, slice, trim } from '../text/passage.ts';
import { textHash } from '../text/wording-id.ts';
import type { CardFields } from './card-fields.ts';
import { parseCompetences } from './competences.ts';
import { parseEducation } from './education.ts';
import type { Field } from './field.ts';
import { withHeadingLevel } from './heading-level.ts';
import { isFunction } from './keys.ts';
import { parseFunctionList, parseLabourFunctions } from './labour-functions.ts';
import { parseLevels } from './level.ts';
import { parseOtherTitles } from './references.ts';
import { parseRelated } from './related.ts';
import { fieldOf, passageOf, passagesOf, statedEntry, textOf } from './values.ts';

/** What a card needs to know of the document around it. */
export interface CardContext {
  /** Id of the card. */
  readonly id: string;
  readonly cardList: readonly CardListEntry[];
  /** Folded names of the document's professions. */
  readonly names: readonly string[];
  readonly qualities: QualityWords;
  readonly nothing: NothingWords;
}

/** One profession card, every row of it; citations are found later. */
export function parseCard({ heading, fields }: CardFields, context: CardContext): CardRecord {
  const { id, nothing } = context;
  const makeId = idMaker(local(id));
  const text = (key: string) => textOf(fieldOf(fields, key));
  const levels = withHeadingLevel(parseLevels(fields), heading);
  const name = cardName({ heading, fields });
  const [code, codeSource] = codeOf(heading, fields, name?.text ?? '', levels.level, context.cardList);
  const functionList = parseFunctionList(fields, nothing);
  const groupRow = fieldOf(fields, 'group-code') ?? underUnknownLabel(fields, (text) => groupForm.test(text));
  return {
    id,
    item: heading.item,
    heading: headingQuote(heading),
    name: name === null ? null : quote(name),
    code,
    codeSource,
    codeAsWritten: asWritten(fieldOf(fields, 'occupation-code')),
    groupCode: groupCode(withDigits(passageOf(groupRow)?.text ?? '')),
    groupCodeAsWritten: asWritten(groupRow),
    ...levels,
    handbookGrade: text('handbook-grade'),
    profession: code === null ? `profession:${local(id)}` : `profession:${code}/${levels.level ?? '-'}`,
    education: parseEducation(fields, makeId),
    experience: text('experience'),
    informalLearning: lines(fieldOf(fields, 'informal-learning'), 'informal-learning', nothing, makeId),
    otherTitles: parseOtherTitles(fieldOf(fields, 'other-titles'), nothing, makeId),
    purpose: text('purpose'),
    functionList,
    labourFunctions: parseLabourFunctions(fields, functionList, nothing, makeId),
    personalCompetences: parseCompetences(
      fieldOf(fields, 'personal-competences'),
      context.qualities,
      nothing,
      makeId,
    ),
    technicalRegulations: lines(
      fieldOf(fields, 'technical-regulations'),
      'technical-regulation',
      nothing,
      makeId,
    ),
    relatedProfessions: parseRelated(fields, context.names, nothing, makeId),
    citations: [],
  };
}

function headingQuote(heading: Field): Quote {
  const words = heading.head === null ? null : quote(heading.head);
  return words ?? { text: '', places: [] };
}

/**
 * The name of a card's profession, from the row made for it, which stands before the functions, or from the heading;
 * without the code before it.
 */
export function cardName({ heading, fields }: CardFields): Passage | null {
  const functions = fields.findIndex(({ key }) => isFunction(key) || key === 'skill');
  const rows = fields
    .slice(0, functions === -1 ? fields.length : functions)
    .filter((field, at) => field.key === 'profession-name' && !isColumn(field, fields[at - 1]));
  return rows.map(nameOf).find((name) => name !== null) ?? nameOf(heading);
}

/** Whether a label stands in the row of one that is not known, as the name of a speciality does in that of education. */
function isColumn({ row }: Field, before: Field | undefined): boolean {
  return before !== undefined && before.row === row && before.key === 'unknown';
}

function nameOf(field: Field | undefined): Passage | null {
  const passage = passageOf(field);
  const name = passage === null ? null : withoutCode(passage);
  return name !== null && /\p{L}/u.test(name.text) ? name : null;
}

/** Without the code that stands before it, or behind it in brackets. */
function withoutCode(passage: Passage): Passage {
  const { text } = passage;
  const codes = findCodes(text);
  const first = codes.find(({ start }) => start <= 1);
  const last = codes.find(({ end }) => /^[\s)"»”.:;]*$/u.test(text.slice(end)));
  const from =
    first === undefined ? 0 : first.end + (/^[\s–—-]*/u.exec(text.slice(first.end))?.[0].length ?? 0);
  const before = text.slice(0, last === undefined || last === first ? text.length : last.start);
  return trim(slice(passage, from, before.replace(/[\s"»”:.;,(–—-]+$/u, '').length));
}

/** The occupation code from the row made for it, else the heading, the rows of name and group or the list of cards. */
function codeOf(
  heading: Field,
  fields: readonly Field[],
  name: string,
  level: number | null,
  cardList: readonly CardListEntry[],
): [string | null, CodeSource] {
  const places: [CodeSource, Field | undefined][] = [
    ['code-row', fieldOf(fields, 'occupation-code')],
    ['heading', heading],
    ['name-row', fieldOf(fields, 'profession-name')],
    ['group-row', fieldOf(fields, 'group-code')],
    ['code-row', underUnknownLabel(fields, isCode)],
  ];
  for (const [source, field] of places) {
    const text = passageOf(field)?.text ?? '';
    const code = occupationCode(
      source.endsWith('name-row') || source === 'heading' ? text : withDigits(text),
    );
    if (code !== null) return [code, source];
  }
  const listed = cardList.filter((entry) => entry.name === name && (entry.level === level || level === null));
  const codes = new Set(listed.flatMap((entry) => entry.code ?? []));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? [only, 'list-of-cards'] : [null, 'none'];
}

const groupForm = /^\s*\d{4}-\d\s*$/u;

/** One occupation code, with nothing but that of its group beside it. */
function isCode(text: string): boolean {
  return /^[\s\d;,/-]+$/u.test(text) && occupationCode(text) !== null;
}

/** A row whose label is not known and whose value can be but one thing by its form. */
function underUnknownLabel(fields: readonly Field[], hasForm: (text: string) => boolean): Field | undefined {
  return fields.find((field) => field.key === 'unknown' && hasForm(passageOf(field)?.text ?? ''));
}

function asWritten(field: Field | undefined) {
  const passage = passageOf(field);
  return passage === null ? null : quote(passage);
}

function lines(
  field: Field | undefined,
  kind: string,
  nothing: NothingWords,
  makeId: MakeId,
): readonly LineRecord[] {
  return list(field).flatMap((part) => {
    const words = statedEntry(part, nothing);
    return words === null ? [] : [{ id: makeId(kind, textHash(words.text)), quote: words }];
  });
}

function list(field: Field | undefined): readonly Passage[] {
  return splitItems(passagesOf(field)).map((item) => item.passage);
}
