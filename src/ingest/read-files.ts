import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { readStandard } from './read-standard.ts';
import type { Registry } from './registry.ts';

/** What became of one file. */
export type ReadResult =
  | { readonly kind: 'read'; readonly file: string; readonly record: StandardRecord }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: KasipError };

/** Reads files one after another; one that cannot be read does not keep the others from being read. */
export function* readFiles(files: readonly string[], registry: Registry): Generator<ReadResult> {
  for (const file of files) {
    try {
      yield { kind: 'read', file, record: readStandard(file, registry) };
    } catch (error) {
      if (!(error instanceof KasipError)) throw error;
      yield { kind: 'unreadable', file, reason: error };
    }
  }
}
