import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quote } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';

/** The name under which the working folder stands in `originalUriBaseIds`. */
export const base = '%SRCROOT%';

/** A file below the working folder by its path from there, another one by its whole address. */
export function artifactLocation(file: string, folder: string): { uri: string; uriBaseId?: string } {
  const path = relative(folder, resolve(folder, file));
  if (path.startsWith('..') || resolve(path) === path)
    return { uri: pathToFileURL(resolve(folder, file)).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: base };
}

/**
 * Where words stand: from their first place to their last. What has no place stands at the first line, since viewers
 * show nothing without one; a document of paragraphs has no lines, and its places stand in the message.
 */
export function physicalLocation(quote: Quote | undefined, source: SourceRecord, folder: string): object {
  const location = { artifactLocation: artifactLocation(source.file, folder) };
  if (source.unit !== 'line') return location;
  const [first] = quote?.places ?? [];
  if (first === undefined) return { ...location, region: { startLine: 1 } };
  const last = quote?.places.filter(({ number }) => number >= first.number).at(-1) ?? first;
  return {
    ...location,
    region: {
      startLine: first.number,
      startColumn: first.start + 1,
      endLine: last.number,
      endColumn: last.end + 1,
      snippet: { text: quote?.text },
    },
  };
}
