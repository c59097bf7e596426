import { foldText } from '../text/fold.ts';
import { findCodes } from '../text/occupation-code.ts';
import { readLevels } from './level.ts';
import type { UnknownRow } from './sections.ts';

interface Form {
  /** The texts of the row as one; empty where they state nothing. */
  readonly text: string;
  readonly row: UnknownRow;
}

/** What the value of a row of the template must look like to be that row, where its label is not known. */
const forms: Readonly<Record<string, (form: Form) => boolean>> = {
  scope: isProse,
  terms: ({ row }) => texts(row).some((text) => definition.test(text)),
  abbreviations: ({ row }) => texts(row).some((text) => /^[\s\d).]*\p{Lu}{2,}\P{L}*[–—-]/u.test(text)),
  'standard-name': ({ text }) => /\p{Ll}/u.test(text) && text.length < 300,
  'standard-code': ({ text }) => /^\p{Lu}\s?\d{6,10}$/u.test(text),
  activities: ({ text }) => /^(?:\p{L}{2,}\s)*\P{Ll}{1,3}[\s:.–—-]|(?<!\d)\d{2}\.\d/u.test(text),
  description: isProse,
  'card-list': ({ row, text }) => texts(row).length > 1 && readsLevels(text),
  'group-code': ({ text }) => /^\d{4}-\d$/u.test(text),
  'occupation-code': ({ text }) => /^\d{4}-\d-\d{3}$/u.test(text),
  'profession-name': ({ text, row }) => text !== '' && foldText(row.name).includes(foldText(text)),
  level: ({ text }) => /^[^.]{0,40}$/u.test(text) && readLevels(text) !== null,
  'sub-level': ({ text }) => text === '' || (text.length <= 40 && readLevels(text) !== null),
  'handbook-grade': ({ text }) => text === '' || /\d|["«]|\p{Lu}{2}/u.test(text),
  education: ({ text, row }) => /\p{Ll}/u.test(text) && !isCoded(text) && row.beside.length === 0,
  experience: ({ text, row }) => isOneText(row) && !isCoded(text),
  'informal-learning': ({ text, row }) => isOneText(row) && !isCoded(text),
  'other-titles': ({ row }) => isOneText(row),
  purpose: ({ text, row }) => /\p{Ll}/u.test(text) && isOneText(row) && !isCoded(text),
  'functions-description': ({ row }) => row.field.values.length === 0,
  'function-list': ({ row }) => row.field.values.length > 0,
  'personal-competences': ({ text }) => /\p{Ll}/u.test(text) && !/\d{2}|["«№]/u.test(text),
  'technical-regulations': ({ text }) => text === '' || /\d|["«№]/u.test(text),
  related: ({ row }) => row.beside.includes('level') || row.beside.includes('profession-name'),
};

/** Whether a row whose label is not known may be the one of the template, by the form of what stands in it. */
export function fits(row: UnknownRow, key: string): boolean {
  const text = texts(row).join(' ').trim();
  return forms[key]?.({ text: /[\p{L}\p{N}]/u.test(text) ? text : '', row }) ?? false;
}

function texts({ field }: UnknownRow): readonly string[] {
  return field.values.map(({ passage }) => passage.text);
}

const definition = /^[\s\d).]*\p{L}[^–—:]{2,80}\s[–—-]\s/u;

function isProse({ text }: Form): boolean {
  return /\p{Ll}.*\s.*\s/su.test(text) && !definition.test(text);
}

function readsLevels(text: string): boolean {
  return /[1-8]/u.test(text) && /[–—-]/u.test(text);
}

/** It opens with a code of the classifier, or is a number and nothing else. */
function isCoded(text: string): boolean {
  return findCodes(text).some(({ start }) => start === 0) || /^\d[\d.,\s-]*$/u.test(text);
}

function isOneText({ field, beside }: UnknownRow): boolean {
  return beside.length === 0 && field.values.length > 0;
}
