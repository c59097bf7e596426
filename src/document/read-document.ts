import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { languageOf } from '../text/language.ts';
import { decode } from './decode.ts';
import { readText } from './read-text.ts';

/**
 * The document that a file holds: its rows with their places. `file` only names it.
 * @throws KasipError 1 where the bytes are no text that kasip reads.
 */
export function readDocument(bytes: Uint8Array, file: string): Document {
  const { text, isCutOff } = decode(bytes, file);
  const { rows, lines } = readText(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source: {
      id: `source:${sha256.slice(0, 16)}`,
      file,
      format: 'text',
      unit: 'line',
      language: languageOf(text),
      sha256,
      length: bytes.length,
      lines,
      isCutOff,
    },
    rows,
  };
}
