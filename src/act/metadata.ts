import type { Texts } from '../model/act.ts';
import type { ActReading } from '../model/act-reading.ts';
import { isOfficialId, type NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';
import type { Language } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { endingOf } from './ending.ts';
import { evidence, ofTitles, readOn } from './evidence.ts';
import { identityOf } from './identity.ts';
import type { FindAct } from './named-act.ts';
import { derivedId } from './official-id.ts';
import { type Place, predecessorsOf } from './predecessors.ts';
import { type Requisite, readRequisite } from './requisite.ts';

/** What the public collections say of an act in its `meta.yaml`. */
export interface ActMetadata {
  /** Id in the reference bank of acts. */
  readonly code: string;
  readonly requisite: string;
  readonly titles: Texts;
  /** "КОД", "ПРИК" …; null where it is not said, as are those below. */
  readonly form: string | null;
  /** ISO day, as are all days. */
  readonly approvedOn: string | null;
  /** The day of the text that stands beside it. */
  readonly versionOn: string | null;
  /** The day of the text in each language. */
  readonly versions: Readonly<Partial<Record<Language, string>>>;
  readonly repealedOn: string | null;
  readonly repealedBy: readonly ActEntry[];
  readonly replaces: readonly ActEntry[];
  /** Address of what it was made from. */
  readonly source: string | null;
}

/** Another act in the metadata of one. */
export interface ActEntry {
  /** Id in one of the two databases. */
  readonly code: string | null;
  readonly requisite: string | null;
  readonly titles: Texts;
}

/** Reads metadata: the words of particulars, and what finds the acts that they name. */
export interface ActReader {
  readonly words: ActWords;
  readonly find: FindAct;
}

/**
 * What metadata say of an act. Its particulars are official; what only the collection says is secondary, and gives way
 * where the particulars say otherwise. None of it was read before the day of the text, or of an act that it names.
 */
export function readMetadata(file: string, metadata: ActMetadata, reader: ActReader): ActReading {
  const requisite = readRequisite(metadata.requisite, reader.words, reader.find);
  const { act, doubts } = identityOf(requisite.act, metadata, reader.words);
  const titles = own(metadata.titles);
  const beside = { on: metadata.repealedOn, by: metadata.repealedBy.map((entry) => namedBy(entry, reader)) };
  const ending = endingOf(requisite.repeal, beside, act.adopted ?? null);
  const self: Place = { file, metadata, named: { ...act, zanCode: metadata.code }, requisite };
  const { unknown, readings } = predecessorsOf(self, reader);
  return {
    file,
    said: {
      ...act,
      zanCode: metadata.code,
      titles,
      ...(requisite.inForceFrom === null ? {} : { inForce: requisite.inForceFrom }),
      ...ending.fields,
      ...(unknown.length === 0 ? {} : { replaces: unknown }),
      sources: readOn(dayOfReading(metadata, requisite), [
        evidence('identity', requisite.act.adopted === undefined ? 'secondary' : 'official', requisite.words),
        ...ofTitles(titles, 'secondary', metadata.source),
        ...(act.issuer === undefined ? [] : [evidence('issuer', 'official', requisite.words)]),
        ...(requisite.inForceFrom === null ? [] : [evidence('in-force-from', 'official', requisite.words)]),
        ...ending.sources,
      ]),
    },
    derivedId: derivedId(act, requisite.registeredIn),
    doubts: [...doubts, ...requisite.doubts, ...ending.doubts],
    predecessors: readings,
  };
}

/** The act that an entry names. */
export function namedBy({ code, requisite, titles }: ActEntry, { words, find }: ActReader): NamedAct {
  const act = requisite === null ? {} : readRequisite(requisite, words, find).act;
  const id = code === null ? {} : isOfficialId(code) ? { adiletId: code } : { zanCode: code };
  const named = own(titles);
  return { ...act, ...id, ...(Object.keys(named).length === 0 ? {} : { titles: named }) };
}

/** Titles but for a Kazakh one that only repeats the Russian: old acts have no other. */
function own({ kk, ...titles }: Texts): Texts {
  const isRussian = kk !== undefined && titles.ru !== undefined && foldText(kk) === foldText(titles.ru);
  return kk === undefined || isRussian ? titles : { kk, ...titles };
}

function dayOfReading({ versionOn }: ActMetadata, { repeal }: Requisite): string | null {
  const days = [versionOn, repeal?.by?.adopted].flatMap((day) => day ?? []);
  return days.sort().at(-1) ?? null;
}
