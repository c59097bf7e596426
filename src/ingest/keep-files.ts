import { gunzipSync, gzipSync } from 'node:zlib';
import { maxBytes } from '../document/decode.ts';
import type { Graph } from '../graph/graph.ts';
import { type KeptFile, keepFiles, keptFilesOf } from '../graph/kept-files.ts';
import { sourcesOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';
import type { EditionInput } from './inputs.ts';

/** A larger file, packed, is not kept: it would be read again only where it is loaded again. */
const maxPacked = 4 * 1024 * 1024;

/** Keeps the files of an edition beside it in the graph, so that it can be read again when the register changes. */
export async function keepInput(graph: Graph, input: EditionInput, record: StandardRecord): Promise<void> {
  const files = keptFilesIn(input, record);
  if (files.length > 0) await keepFiles(graph, files);
}

/** The files of an edition as they are kept; without those that are too large. */
export function keptFilesIn(input: EditionInput, record: StandardRecord): readonly KeptFile[] {
  const sources = new Map(sourcesOf(record).map(({ file, id }) => [file, id]));
  const metadata = input.metadata === null ? null : new TextDecoder().decode(bytesOf(input.metadata));
  return input.texts.flatMap((file): KeptFile[] => {
    const id = sources.get(file.name);
    const packed = id === undefined ? null : gzipSync(bytesOf(file));
    if (id === undefined || packed === null || packed.length > maxPacked) return [];
    return [{ id, ending: endingOf(file.name), content: packed.toString('base64'), metadata }];
  });
}

/** An edition as it was given to be loaded; null where not all of its files are kept. */
export async function keptInput(graph: Graph, edition: string): Promise<EditionInput | null> {
  const [kept] = await graph.read(keptFilesOf, { edition });
  if (kept === undefined || kept.files.length === 0 || kept.files.length < kept.sources) return null;
  const metadata = kept.files.find((file) => file.metadata !== null)?.metadata ?? null;
  return {
    kind: 'edition',
    texts: kept.files.map(({ id, ending, content }) =>
      asFile(`${id}.${ending}`, gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: maxBytes })),
    ),
    metadata: metadata === null ? null : asFile('meta.yaml', Buffer.from(metadata)),
    leftOut: [],
  };
}

function asFile(name: string, bytes: Uint8Array): InputFile {
  return { name, size: bytes.length, read: () => bytes };
}

function endingOf(name: string): string {
  return /\.(\w{1,8})$/u.exec(name)?.[1] ?? '';
}
