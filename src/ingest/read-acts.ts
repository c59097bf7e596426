import { isUtf8 } from 'node:buffer';
import { type ActReader, namedBy, readMetadata } from '../act/metadata.ts';
import { readPage } from '../act/page.ts';
import { readActPage } from '../act/read-page.ts';
import { findCitations } from '../citation/index.ts';
import { decode, maxBytes } from '../document/decode.ts';
import type { ActReading } from '../model/act-reading.ts';
import { KasipError } from '../model/kasip-error.ts';
import { readActWords } from '../registry/act-words.ts';
import { readCitationPatterns } from '../registry/citation-patterns.ts';
import { isDay } from '../text/dates.ts';
import { passageAt } from '../text/passage.ts';
import { dayInKazakhstan } from '../text/today.ts';
import type { ActInput } from './act-inputs.ts';
import { readActMetadata } from './act-metadata.ts';
import { contradictionIn } from './contradiction.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';
import type { TextFile } from './text-file.ts';
import { type Unread, unread } from './unread.ts';

/** What became of one source of acts: what it says, with the texts of the act, or why it could not be used. */
export type ReadAct =
  | { readonly kind: 'read'; readonly reading: ActReading; readonly texts: readonly TextFile[] }
  | { readonly kind: 'unread'; readonly reason: Unread };

/** What reads acts: the words of particulars, and the finder of citations for the acts that they name. */
export function actReader(): ActReader {
  const registry = { patterns: readCitationPatterns(), acts: [] };
  return {
    words: readActWords(),
    find: (text) => findCitations(passageAt(text, 1, 0), registry)[0]?.mention ?? null,
  };
}

/**
 * Reads acts one after another; one that cannot be used does not keep the others from being read.
 * @param savedOn ISO day on which pages were saved that do not say it themselves; null where that is not known
 * @param today ISO day after which nothing can have been read
 */
export function* readActs(
  inputs: readonly ActInput[],
  reader: ActReader,
  savedOn: string | null,
  today = dayInKazakhstan(new Date()),
): Generator<ReadAct> {
  for (const input of inputs) {
    try {
      if (input.kind === 'broken') throw input.reason;
      yield {
        kind: 'read',
        ...(input.kind === 'page'
          ? pageIn(input.page, reader, savedOn, today)
          : folderAt(input, reader, today)),
      };
    } catch (error) {
      if (!(error instanceof KasipError)) throw error;
      const name =
        input.kind === 'broken' ? input.name : input.kind === 'page' ? input.page.name : input.metadata.name;
      yield { kind: 'unread', reason: unread(name, error) };
    }
  }
}

function folderAt({ metadata, texts }: ActInput & { kind: 'folder' }, reader: ActReader, today: string) {
  const { data, refuse } = readActMetadata(metadata);
  const reading = readBy(today, readMetadata(metadata.name, data, reader));
  if (reading.said.adopted === undefined) throw refuse('requisite', 'it says no day, nor does approved_on');
  if (reading.said.adopted > today)
    throw refuse('requisite', `it says ${reading.said.adopted}, which is after today, ${today}`);
  const contradiction = contradictionIn(reading.said);
  if (contradiction !== null)
    throw refuse(data.repealedOn === null ? 'requisite' : 'repealed_on', contradiction);
  for (const field of ['repealed_by', 'replaces'] as const)
    for (const [at, entry] of (field === 'replaces' ? data.replaces : data.repealedBy).entries())
      if (Object.keys(namedBy(entry, reader)).length === 0)
        throw refuse([field, at], 'it names no act that can be told by its kind, number and day');
  for (const file of [...texts.kk, ...texts.ru]) requireUtf8(file);
  const of = (language: 'kk' | 'ru') =>
    texts[language].map((file): TextFile => ({ language, file, day: data.versions[language] ?? null }));
  return { reading, texts: [...of('kk'), ...of('ru')] };
}

/** A text of days to come was read today at the latest, and so was what names it. */
function readBy(today: string, reading: ActReading): ActReading {
  const { said, predecessors } = reading;
  const sources = said.sources.map((source) =>
    (source.readOn ?? '') > today ? { ...source, readOn: today } : source,
  );
  return {
    ...reading,
    said: { ...said, sources },
    predecessors: predecessors.map((one) => readBy(today, one)),
  };
}

/** Larger texts are left to who reads them: what is said here of the act does not come from them. */
function requireUtf8(file: InputFile): void {
  if (file.size === 0 || file.size > maxBytes) return;
  const bytes = bytesOf(file, 'act');
  if (!isUtf8(bytes)) decode(bytes, file.name, 'act');
}

function pageIn(page: InputFile, reader: ActReader, savedOn: string | null, today: string) {
  const shown = readPage(decode(bytesOf(page, 'act'), page.name, 'act').text, page.name);
  const refuse = (why: string) => new KasipError(1, `${page.name}: ${why}; ${expected}.`);
  if (shown === null) throw refuse('it has no title');
  const day = shown.savedOn !== null && isDay(shown.savedOn) ? shown.savedOn : savedOn;
  if (day !== null && day > today)
    throw refuse(`it is said to be saved on ${day}, which is after today, ${today}`);
  const read = readActPage(page.name, shown, day, reader);
  if (read.kind === 'unusable') throw refuse(read.why);
  const contradiction = contradictionIn(read.reading.said);
  if (contradiction !== null) throw refuse(contradiction);
  return { reading: read.reading, texts: [{ language: shown.language, file: page, day }] };
}

const expected = 'expected the saved page of an act, such as adilet.zan.kz/rus/docs/K2300000224';
