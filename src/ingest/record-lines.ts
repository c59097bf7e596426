import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';

/**
 * Writes records as lines of JSON into a compressed file, one after another: no more than a few are in memory at once.
 * The error of the disk is thrown as it is.
 */
export async function writeRecordLines(file: string, records: Iterable<object>): Promise<void> {
  const lines = function* () {
    for (const record of records) yield `${JSON.stringify(record)}\n`;
  };
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(file));
}

/**
 * The standards that `writeRecordLines` wrote, one after another.
 * @throws KasipError 1 where the file is none of these, with the line; 3 where it cannot be read.
 */
export async function* readRecordLines(file: string): AsyncGenerator<StandardRecord> {
  let number = 0;
  const input = createReadStream(file);
  const unpacked = input.pipe(createGunzip());
  input.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const line of createInterface({ input: unpacked })) {
      number++;
      yield JSON.parse(line);
    }
  } catch (error) {
    throw unreadable(file, number, error as NodeJS.ErrnoException);
  }
}

function unreadable(file: string, line: number, error: NodeJS.ErrnoException): KasipError {
  const isOfDisk = error.syscall !== undefined;
  return new KasipError(
    isOfDisk ? 3 : 1,
    `${file}${isOfDisk ? '' : `:${line}`}: it cannot be read: ${error.message.replace(/,.*/su, '')}.`,
    'Expected lines of JSON in a compressed file, as `kasip generate --records` writes them.',
    { cause: error },
  );
}
