import { createHash } from 'node:crypto';
import type { Document, Row } from '../model/document.ts';
import type { SourceFormat, SourceRecord } from '../model/source.ts';
import { languageOf } from '../text/language.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { linesOf, readText } from './read-text.ts';
import { isZip, refuseForeign, textFormat } from './recognise.ts';
import { unreadable } from './unreadable.ts';

type Read = Pick<SourceRecord, 'format' | 'unit' | 'lines' | 'isCutOff'> & { readonly rows: readonly Row[] };

type Reader = (source: { readonly text: string; readonly lines: readonly string[] }) => readonly Row[];
const readers: Readonly<Record<Exclude<SourceFormat, 'docx'>, Reader>> = {
  text: ({ lines }) => readText(lines),
  markdown: ({ lines }) => readMarkdown(lines),
  html: ({ text }) => readHtml(text),
};

/** A tag in which a file ends, as where it was cut off ("<td colspan"). */
const unfinishedTag = /<\/?[a-z][^<>]*$/iu;

/**
 * The document that a file holds: its rows with their places, its letters composed (NFC). What the file is, is seen
 * from what it holds, and only then from its name, which else only names it.
 * @throws KasipError 1 where the bytes are no document that kasip reads, with what to use instead.
 */
export function readDocument(bytes: Uint8Array, file: string): Document {
  refuseForeign(bytes, file);
  const { rows: found, ...read } = isZip(bytes) ? readWord(bytes, file) : readLines(bytes, file);
  const rows = compose(found);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source: {
      id: `source:${sha256.slice(0, 16)}`,
      file,
      language: languageOf(beginningOf(rows)),
      sha256,
      length: bytes.length,
      ...read,
    },
    rows,
  };
}

function readWord(bytes: Uint8Array, file: string): Read {
  return { ...readDocx(bytes, file), format: 'docx', unit: 'paragraph', isCutOff: false };
}

function readLines(bytes: Uint8Array, file: string): Read {
  const decoded = decode(bytes, file);
  const format = textFormat(decoded.text, file);
  const text = format === 'text' ? decoded.text : decoded.text.replace(unfinishedTag, '');
  const isCutOff = decoded.isCutOff || text.length < decoded.text.length;
  const lines = linesOf(text);
  const rows = readers[format]({ text, lines });
  if (format === 'html' && rows.length === 0)
    throw unreadable(
      file,
      'this page has no text: a script fills it, or it asks for a login',
      'Open it in a browser, wait until the document is shown, save the page and try again.',
    );
  return { rows, format, unit: 'line', lines: lines.length, isCutOff };
}

/** As much of the text as its language needs. */
function beginningOf(rows: readonly Row[]): string {
  let text = '';
  for (const { cells } of rows) {
    if (text.length > 20_000) break;
    for (const { passages } of cells) for (const passage of passages) text += `${passage.text}\n`;
  }
  return text;
}
