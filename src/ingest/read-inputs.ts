import type { StandardRecord } from '../model/standard.ts';
import type { Input } from './inputs.ts';
import { readEdition } from './read-edition.ts';
import type { Registry } from './registry.ts';
import { type Unread, unread } from './unread.ts';

/** What was read of one input: at most one record, and why the rest of it could not be read. */
export interface ReadResult {
  readonly input: Input;
  readonly record: StandardRecord | null;
  readonly reasons: readonly Unread[];
}

/** Reads inputs one after another; one that cannot be read does not keep the others from being read. */
export function* readInputs(inputs: readonly Input[], registry: Registry): Generator<ReadResult> {
  for (const input of inputs)
    yield input.kind === 'broken'
      ? { input, record: null, reasons: [unread(input.name, input.reason)] }
      : { input, ...readEdition(input, registry) };
}
