import { unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import type { Document, Passage } from '../../src/model/document.ts';
import type { Piece } from '../../src/model/place.ts';

/** The passages of a document, in order. */
export function passagesOf({ rows }: Document): readonly Passage[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages));
}

/** The words of a document, in order, without signs. */
export function wordsOf(document: Document): readonly string[] {
  return passagesOf(document).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The pieces of a document that are not found at their places, with what stands there. */
export function misplaced(document: Document, source: readonly string[]): readonly unknown[] {
  return passagesOf(document).flatMap(({ text, pieces }) =>
    pieces
      .map((piece) => ({ piece, text: text.slice(piece.offset, piece.offset + piece.length) }))
      .filter(({ piece, text }) => text === '' || !standsAt(text, piece, source))
      .map((each) => ({ ...each, found: source[each.piece.number - 1] })),
  );
}

function standsAt(text: string, { number, start, end, length }: Piece, source: readonly string[]): boolean {
  const line = source[number - 1] ?? '';
  const found = line.slice(start, end);
  if (end > line.length) return false;
  if (length === end - start) return found === text;
  return [decoded(found), found.normalize('NFC'), found.replace(/^\\/u, '')].includes(text);
}

function decoded(html: string): string {
  const [node] = parseFragment(html).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}

/** The lines of a text as it is. */
export function lines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** The texts of all paragraphs of a DOCX of which pandoc or python-docx is the author, found without its reader. */
export function paragraphs(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const found = xml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gsu) ?? [];
  return found.map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br ?\/>/gsu)]
      .map(([, text]) => (text === undefined ? '\n' : decoded(text)))
      .join(''),
  );
}
