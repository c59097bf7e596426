import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode } from '../document/decode.ts';
import type { SourceRecord } from '../model/source.ts';

/**
 * The lines of a source as they stand, for showing a place; null where its places count no lines, or where its file
 * cannot be read again or has changed since.
 */
export function sourceLines({ file, unit, sha256 }: SourceRecord): readonly string[] | null {
  if (unit !== 'line') return null;
  try {
    const bytes = readFileSync(file);
    const isSame = createHash('sha256').update(bytes).digest('hex') === sha256;
    return isSame ? decode(bytes, file).text.split(/\r\n|\n|\r/u) : null;
  } catch {
    return null;
  }
}
