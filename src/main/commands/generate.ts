import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateActs } from '../../generate/acts.ts';
import type { Size } from '../../generate/size.ts';
import { type MadeStandard, makeStandards } from '../../generate/standards.ts';
import { readMadeMaterial } from '../../ingest/made-material.ts';
import { writeRecordLines } from '../../ingest/record-lines.ts';
import { inNewFolder } from '../new-folder.ts';
import { startProgress } from '../progress.ts';
import { print } from '../say.ts';

export interface GenerateOptions {
  readonly standards: number;
  /** Cards in a standard, on average. */
  readonly cards: number;
  readonly seed: number;
  readonly language?: Size['language'];
  /** Writes records in place of documents. */
  readonly records?: boolean;
  /** Acts that are made as well and cited in place of those of the register; only with records. */
  readonly acts?: number;
}

/** `kasip generate`: standards that nobody wrote, as documents or as records, one after another. */
export async function generate(folder: string, options: GenerateOptions): Promise<void> {
  const { standards, cards, seed, language, records = false, acts } = options;
  const size: Size = {
    standards,
    meanCards: cards,
    ...(language === undefined ? {} : { language }),
    ...(acts === undefined ? {} : { acts }),
  };
  const counts = { cards: 0, files: 0, bytes: 0 };
  await inNewFolder(folder, async () => {
    const made = counted(makeStandards(size, seed, readMadeMaterial()), standards, counts);
    if (records) await writeRecords(folder, made, acts, seed);
    else for (const one of made) writeDocuments(folder, one, counts);
  });
  const written = records
    ? `records in ${join(folder, recordsFile)}`
    : `${counts.files} files, ${Math.ceil(counts.bytes / 1e6)} MB, in ${folder}`;
  print(`${standards} standards with ${counts.cards} cards: ${written}`);
}

const recordsFile = 'standards.jsonl.gz';

/** The same standards, counted as they go by. */
function* counted(
  made: Iterable<MadeStandard>,
  total: number,
  counts: { cards: number },
): Generator<MadeStandard> {
  const progress = startProgress(total);
  try {
    for (const one of made) {
      counts.cards += one.cards;
      yield one;
      progress.step();
    }
  } finally {
    progress.end();
  }
}

function writeDocuments(
  folder: string,
  { files }: MadeStandard,
  counts: { files: number; bytes: number },
): void {
  for (const { name, text } of files) {
    const path = join(folder, name);
    if (dirname(name) !== '.') mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    counts.files++;
    counts.bytes += Buffer.byteLength(text);
  }
}

async function writeRecords(
  folder: string,
  made: Iterable<MadeStandard>,
  acts: number | undefined,
  seed: number,
): Promise<void> {
  if (acts !== undefined) await writeRecordLines(join(folder, 'acts.jsonl.gz'), generateActs(acts, seed));
  const recordsOf = function* () {
    for (const { record } of made) yield record();
  };
  await writeRecordLines(join(folder, recordsFile), recordsOf());
}
