import type { EvidenceGrade } from '../model/act.ts';
import type { ActReading } from '../model/act-reading.ts';
import type { DayOrBounds } from '../model/act-row.ts';
import type { ActWords, PageStatus } from '../model/act-words.ts';
import { plain } from '../text/plain.ts';
import { type Ending, endingOf } from './ending.ts';
import { evidence, ofTitles, readOn } from './evidence.ts';
import { identityOf } from './identity.ts';
import type { ActReader } from './metadata.ts';
import { derivedId } from './official-id.ts';
import type { ActPage } from './page.ts';
import { readRequisite } from './requisite.ts';
import { firstOf } from './words.ts';

/** What a page says, or why it says nothing that can be used. */
export type PageReading =
  | { readonly kind: 'read'; readonly reading: ActReading }
  | { readonly kind: 'unusable'; readonly why: string };

/**
 * What a page of the official legal database says of an act. All of it is official but a translation into English, which
 * says itself that it is none. A word for a status that is not known is a doubt.
 * @param day ISO day on which it was saved; null where that is not known
 */
export function readActPage(file: string, page: ActPage, day: string | null, reader: ActReader): PageReading {
  const { id, language, title } = page;
  const words = particularsOf(page, reader.words);
  const requisite = readRequisite(words ?? '', reader.words, reader.find);
  const isNamed = requisite.act.adopted !== undefined;
  const identity = isNamed
    ? identityOf(requisite.act, { form: null, approvedOn: null }, reader.words)
    : { act: {}, doubts: [] };
  if (!isNamed && (id === null || (words === null && page.status === null)))
    return { kind: 'unusable', why: 'neither the particulars nor the status of an act was found in it' };
  const status = statusOf(page, reader.words);
  const adopted = requisite.act.adopted ?? null;
  const ending = ended(endingOf(requisite.repeal, { on: null, by: [] }, adopted), status, day, adopted);
  if (typeof ending === 'string') return { kind: 'unusable', why: ending };
  const titles = { [language]: title };
  const grade: EvidenceGrade = language === 'en' ? 'secondary' : 'official';
  const isLiving = status === 'in-force' && ending.fields.ceased === undefined;
  const reading: ActReading = {
    file,
    said: {
      ...identity.act,
      ...(id === null ? {} : { adiletId: id }),
      titles,
      ...(requisite.inForceFrom === null ? {} : { inForce: requisite.inForceFrom }),
      ...ending.fields,
      sources: readOn(day, [
        ...(isNamed ? [evidence('identity', 'official', requisite.words)] : []),
        ...(id === null ? [] : [evidence('official-id', 'official', addressOf(id, language))]),
        ...ofTitles(titles, grade, addressOf(id ?? '', language)),
        ...('issuer' in identity.act ? [evidence('issuer', 'official', requisite.words)] : []),
        ...(requisite.inForceFrom === null ? [] : [evidence('in-force-from', 'official', requisite.words)]),
        ...(isLiving ? [evidence('status', 'official', page.status)] : []),
        ...ending.sources,
      ]),
    },
    derivedId: isNamed ? derivedId(requisite.act, requisite.registeredIn) : null,
    doubts: [...identity.doubts, ...requisite.doubts, ...ending.doubts, ...unknownStatus(page, status)],
    predecessors: [],
  };
  return { kind: 'read', reading };
}

/** The paragraph below the title, where it says what act it is; a preamble names other acts. */
function particularsOf({ requisite }: ActPage, { particulars }: ActWords): string | null {
  return requisite !== null && firstOf(plain(requisite), particulars) !== null ? requisite : null;
}

function statusOf({ status, language }: ActPage, { statuses }: ActWords): PageStatus | null {
  if (status === null) return null;
  const key = keyOf(status);
  return (
    statuses.find((row) => row.language === language && row.words.some((word) => keyOf(word) === key))
      ?.status ?? null
  );
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
}

function unknownStatus({ status }: ActPage, known: PageStatus | null): readonly string[] {
  if (status === null) return ['it shows no status'];
  if (known === null) return [`its status "${status}" is no word that is known; it is left as it is`];
  return known === 'suspended' ? [`it is suspended ("${status}"), for which the register has no day`] : [];
}

/** How it ended by its particulars and its status; a sentence where the two exclude each other. */
function ended(
  ending: Ending,
  status: PageStatus | null,
  day: string | null,
  adopted: string | null,
): Ending | string {
  const { ceased } = ending.fields;
  if (status === 'in-force' && ceased !== undefined) {
    const first = typeof ceased === 'string' ? ceased : ceased.earliest;
    if (day !== null && first !== null && first > day) return ending;
    return `its status says that it is in force, and its particulars that it is not (${ending.fields.ceasedNote}); if it was saved before that, say when with --read-on`;
  }
  if (status !== 'ceased') return ending;
  if (ceased === undefined) {
    const bounds = { earliest: adopted, latest: day };
    return {
      ...ending,
      fields: { ...ending.fields, ceased: bounds, ceasedNote: 'the day is not said' },
      sources: [...ending.sources, evidence('ceased-on', 'official', 'the status of its page')],
    };
  }
  return { ...ending, fields: { ...ending.fields, ceased: notAfter(ceased, day) } };
}

/** What had ceased when it was read ceased on that day at the latest. */
function notAfter(ceased: DayOrBounds, day: string | null): DayOrBounds {
  if (typeof ceased === 'string' || ceased.latest !== null || day === null) return ceased;
  return ceased.earliest !== null && ceased.earliest > day ? ceased : { ...ceased, latest: day };
}

function addressOf(id: string, language: string): string | null {
  const code = { kk: 'kaz', ru: 'rus', en: 'eng' }[language];
  return id === '' ? null : `https://adilet.zan.kz/${code}/docs/${id}`;
}
