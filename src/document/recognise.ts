import type { SourceFormat } from '../model/source.ts';
import { unreadable } from './unreadable.ts';

const asText = 'Save the document as .docx or HTML and try again.';

/** Formats that people hold standards in, that are not read, and the bytes by which each begins. */
const refused: readonly (readonly [string, string, string])[] = [
  [
    '%PDF',
    'PDF is not read',
    'Open the document in a word processor, save it as .docx or HTML and try again.',
  ],
  ['\xd0\xcf\x11\xe0', 'the old Word format (.doc), or a file under a password, is not read', asText],
  ['{\\rtf', 'Rich Text (.rtf) is not read', asText],
  ['MIME-Version:', 'a web archive (.mht) is not read', asText],
  ['From: <Saved by', 'a web archive (.mht) is not read', asText],
  ['\x89PNG', 'an image is not read', 'Expected a document with text: .docx, HTML, Markdown or plain text.'],
  [
    '\xff\xd8\xff',
    'an image is not read',
    'Expected a document with text: .docx, HTML, Markdown or plain text.',
  ],
  ['GIF8', 'an image is not read', 'Expected a document with text: .docx, HTML, Markdown or plain text.'],
  ['II*\0', 'an image is not read', 'Expected a document with text: .docx, HTML, Markdown or plain text.'],
  ['MM\0*', 'an image is not read', 'Expected a document with text: .docx, HTML, Markdown or plain text.'],
  ['AT&TFORM', 'an image (DjVu) is not read', asText],
  ['Rar!', 'an archive (.rar) is not read', 'Unpack it and try again with the files in it.'],
  ['7z\xbc\xaf', 'an archive (.7z) is not read', 'Unpack it and try again with the files in it.'],
];

/**
 * Refuses what cannot be read, by the bytes with which it begins.
 * @throws KasipError 1 with the format, and what to use instead.
 */
export function refuseForeign(bytes: Uint8Array, file: string): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const found = refused.find(([mark]) => head.startsWith(mark));
  if (found !== undefined) throw unreadable(file, found[1], found[2]);
}

/** Whether bytes are a ZIP container, as a DOCX is one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The format of a text: by what it holds (a page opens with `<html>` or holds paragraphs between tags, Markdown has
 * tables in tags or a line of dashes under the head of a table), and else by the name of the file.
 */
export function textFormat(text: string, file: string): Exclude<SourceFormat, 'docx'> {
  const head = text.slice(0, 4096);
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(head)) return 'html';
  const name = /\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  const hasTags = /<(?:p|div|h[1-6]|table|t[dh])[\s>]/iu.test(text);
  if (hasTags && /^(?:x?html?)$/u.test(name)) return 'html';
  if (/^\s*</u.test(head) && /<\/(?:p|div|h[1-6])>/iu.test(text)) return 'html';
  if (/<t[dh][\s>]/iu.test(text) || hasPipeTable(text)) return 'markdown';
  return /^(?:md|markdown)$/u.test(name) ? 'markdown' : 'text';
}

function hasPipeTable(text: string): boolean {
  return /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/mu.test(text);
}
