import { findDates } from '../text/dates.ts';
import { foldText } from '../text/fold.ts';
import { splitStatements } from '../text/numbering.ts';
import { findCodes } from '../text/occupation-code.ts';
import { spelledOrdinal } from '../text/ordinal.ts';
import { rowsOf } from './field.ts';
import { nameEnd, readLevels } from './level.ts';
import type { UnknownRow } from './sections.ts';

interface Form {
  /** The texts of the row as one; empty where they state nothing. */
  readonly text: string;
  readonly row: UnknownRow;
}

/** What the value of a row of the template must look like to be that row, where its label is not known. */
const forms: Readonly<Record<string, (form: Form) => boolean>> = {
  scope: isProse,
  terms: ({ row }) => isGlossary(row, /^\P{N}{3,60}$/u) || texts(row).some((text) => definition.test(text)),
  abbreviations: ({ row }) =>
    isGlossary(row, /^\p{Lu}[\p{Lu}\d-]+$/u) ||
    texts(row).some((text) => /^[\s\d).•*·–—-]*\p{Lu}{2,}\P{L}*[–—-]/u.test(text)),
  'standard-name': ({ text, row }) =>
    /^["«“„]?\p{Lu}.*\p{Ll}/u.test(text) && row.field.values.length === 1 && text.length < 300,
  'standard-code': ({ text }) => /^\p{Lu}\s?\d{6,10}$/u.test(text),
  activities: ({ text }) => activity.test(text),
  description: isProse,
  'card-list': isCardList,
  'group-code': ({ text }) => /^\d{4}-\d$/u.test(text),
  'occupation-code': ({ text }) => /^\d{4}-\d-\d{3}$/u.test(text),
  'profession-name': ({ text, row }) => text !== '' && foldText(row.name).includes(foldText(text)),
  level: ({ text }) => /^[^.]{0,40}$/u.test(text) && !opensWithCode(text) && readLevels(text) !== null,
  'sub-level': ({ text, row }) =>
    isOneText(row) && (text === '' || (text.length <= 40 && readLevels(text) !== null)),
  'handbook-grade': ({ text, row }) => isOneText(row) && (text === '' || /\d|["«]|\p{Lu}{2}/u.test(text)),
  education: ({ text, row }) =>
    /\p{Ll}/u.test(text) && !isCoded(text) && row.beside.every((key) => key === 'profession-name'),
  experience: ({ text, row }) => isOneText(row) && !isCoded(text),
  'informal-learning': ({ text, row }) => isOneText(row) && !isCoded(text),
  'other-titles': ({ row }) => isOneText(row),
  purpose: ({ text, row }) => /\p{Ll}/u.test(text) && isOneText(row) && !isCoded(text),
  'functions-description': ({ row }) => row.field.values.length === 0,
  'function-list': ({ row }) => row.field.values.length > 0,
  'mandatory-functions': listsFunctions,
  'additional-functions': listsFunctions,
  'personal-competences': ({ text }) => /\p{Ll}/u.test(text) && !/\d{2}|["«№]/u.test(text),
  'technical-regulations': ({ text, row }) => isOneText(row) && (text === '' || /\d|["«№]/u.test(text)),
  'state-body': isName,
  organisations: isName,
  'sectoral-council': isName,
  'national-body': isName,
  chamber: isName,
  version: ({ text }) => isVersion(text),
  'next-review': ({ text }) => findDates(text).length === 1 || onlyYear.test(text),
  related: ({ row }) =>
    row.beside.some((key) => /^(?:level|profession-name)$/u.test(key)) || hasLevels(row) || namesLevels(row),
};

/** Whether a text has the number of a version and a year, and no day. */
export function isVersion(text: string): boolean {
  return year.test(text) && hasNumber(text) && findDates(text).length === 0;
}

/** Rows that hardly anything else looks like. */
const telling =
  /^(?:.*-code|profession-name|level|terms|abbreviations|activities|card-list|.*-functions|version|related)$/u;

/** Whether a row of one code has the form of the other. */
export function isSwapped(row: UnknownRow, key: string): boolean {
  if (key === 'group-code') return fits(row, 'occupation-code');
  return key === 'occupation-code' && /^\d{4}(?:-\d)?$/u.test(texts(row).join('').trim());
}

/** Whether the form of its value is enough to tell a row of the template in its place. */
export function isTelling(key: string): boolean {
  return telling.test(key);
}

/** Whether a row whose label is not known may be the one of the template, by the form of what stands in it. */
export function fits(row: UnknownRow, key: string): boolean {
  const text = texts(row).join(' ').trim();
  return forms[key]?.({ text: /[\p{L}\p{N}]/u.test(text) ? text : '', row }) ?? false;
}

function texts({ field }: UnknownRow): readonly string[] {
  return field.values.map(({ passage }) => passage.text);
}

const definition = /^[\s\d).•*·–—-]*\p{L}[^–—:]{2,80}\s[–—-]\s/u;

const activity = /^(?:\p{L}{2,}\s)*(?:\p{Lu}|\d{2})[\s:.–—-]+\p{Lu}|(?<!\d)\d{2}\.\d/u;

function isProse(form: Form): boolean {
  const { text } = form;
  return (
    isOneText(form.row) &&
    /\p{Ll}\s+\S/u.test(text) &&
    ![definition, activity].some((one) => one.test(text)) &&
    !isCardList(form)
  );
}

/** Rows of two cells, in most of which the first has a form. */
function isGlossary({ field }: UnknownRow, form: RegExp): boolean {
  const rows = rowsOf(field.values).filter((cells) => cells.length === 2);
  return (
    rows.length > 0 && rows.filter(([first]) => form.test(first?.passage.text ?? '')).length > rows.length / 2
  );
}

/** Several lines, each with a level behind a dash or word for it, or a code. */
function isCardList({ row }: Form): boolean {
  const table = rowsOf(row.field.values).map((cells) => cells.map(({ passage }) => passage.text));
  if (table.every((cells) => cells.length > 1))
    return (
      table.filter((cells) => cells.some((text) => /\d/u.test(text))).length >= Math.max(1, table.length - 1)
    );
  const lines = texts(row).filter((text) => /\p{L}/u.test(text));
  return (
    lines.length > 0 &&
    lines.every((text) => /[1-8]/u.test(text) && (/[–—-]/u.test(text) || nameEnd(text) < text.length))
  );
}

/** It lists functions of the card. */
function listsFunctions({ row }: Form): boolean {
  const items = splitStatements(row.field.values.map(({ passage }) => passage));
  return items.some(({ passage }) => row.functions.includes(foldText(passage.text)));
}

const year = /(?<!\d)20\d\d(?!\d)/u;
/** A year, and with it at most a quarter. */
const onlyYear = /^(?:\D|[1-4]\s?-?(?=\D{0,5}\s(?:кварт|тоқсан)))*20\d\d\D*$/u;

function hasNumber(text: string): boolean {
  return /(?<!\d)\d{1,2}(?!\d)/u.test(text) || spelledOrdinal(text) !== null;
}

function isName({ text }: Form): boolean {
  return /\p{Ll}/u.test(text) && findDates(text).length === 0;
}

/** It opens with a code of the classifier, or is a long number and nothing else. */
function isCoded(text: string): boolean {
  return opensWithCode(text) || /^\d[\d.,\s-]*$/u.test(text);
}

function opensWithCode(text: string): boolean {
  return findCodes(text).some(({ start }) => start === 0);
}

/** It has columns, and a level in one. */
function hasLevels({ field: { values } }: UnknownRow): boolean {
  const below = values.filter(({ columns, passage }) => columns > 1 && readLevels(passage.text) !== null);
  return (
    below.length > 0 && below.some((one) => values.some((other) => other.row === one.row && other !== one))
  );
}

/** Each of its lines ends in a level. */
function namesLevels(row: UnknownRow): boolean {
  const lines = texts(row)
    .flatMap((text) => text.split(';'))
    .filter((line) => /\p{L}/u.test(line));
  return lines.length > 0 && lines.every((line) => nameEnd(line) < line.length && /\d/u.test(line));
}

/** It has no columns. */
function isOneText({ field, beside }: UnknownRow): boolean {
  return beside.length === 0 && new Set(field.values.map(({ column }) => column)).size === 1;
}
