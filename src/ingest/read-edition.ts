import { joinTexts } from '../edition/join-texts.ts';
import { splitsIn } from '../edition/splits-in.ts';
import { checkLanguages } from '../finding/check-languages.ts';
import { toFindings } from '../finding/to-findings.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';
import type { EditionInput } from './inputs.ts';
import { orderIn } from './metadata.ts';
import { withOrderActs } from './order-acts.ts';
import { recordOf } from './read-standard.ts';
import type { Registry } from './registry.ts';
import { type Unread, unread } from './unread.ts';

/** What became of an edition's files: what could be read of them, and why the others could not. */
export interface ReadEdition {
  readonly record: StandardRecord | null;
  readonly reasons: readonly Unread[];
}

/** An edition out of its files. Where one of two texts cannot be read, the other is the edition alone. */
export function readEdition({ texts, metadata }: EditionInput, registry: Registry): ReadEdition {
  const reasons: Unread[] = [];
  const attempt = <Value>({ name }: InputFile, read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof KasipError)) throw error;
      reasons.push(unread(name, error));
      return null;
    }
  };
  const order = metadata === null ? null : attempt(metadata, () => orderIn(metadata));
  const records = texts.flatMap(
    (file) => attempt(file, () => recordOf(bytesOf(file), file.name, registry, order)) ?? [],
  );
  const [one, other] = records;
  const [first] = texts;
  const record =
    first === undefined || other === undefined
      ? (one ?? null)
      : attempt(first, () => bothOf(records, registry));
  return { record: record && withOrderActs(record, registry.citations), reasons };
}

function bothOf(records: readonly StandardRecord[], { dictionary }: Registry): StandardRecord {
  const [kazakh, russian] = (['kk', 'ru'] as const).map((language) =>
    records.find(({ source }) => source.language === language),
  );
  const joined = kazakh && russian ? joinTexts(kazakh, russian, dictionary) : null;
  if (joined === null) {
    const files = records.map(({ source }) => `${source.file} (${source.language})`).join(' and ');
    throw new KasipError(
      1,
      `${files} do not seem to be the texts of one edition.`,
      'Expected the same cards in Kazakh and in Russian. Give files of different editions different names.',
    );
  }
  const faults = checkLanguages(joined, splitsIn(joined, dictionary));
  return { ...joined, findings: [...joined.findings, ...toFindings(faults, 'kk')] };
}
