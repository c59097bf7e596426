import { isDeepStrictEqual } from 'node:util';
import { endNotKnown } from '../act/coverage.ts';
import { readContents } from '../act/headings.ts';
import { decode } from '../document/decode.ts';
import type { ActReading } from '../model/act-reading.ts';
import type { ActText } from '../model/act-text.ts';
import { grouped } from '../model/grouped.ts';
import { KasipError } from '../model/kasip-error.ts';
import { byLanguage, type Language } from '../model/language.ts';
import { type ActProvisions, articlesIn, type ProvisionCoverage, provisionKey } from '../model/provision.ts';
import type { ProvisionWords } from '../model/provision-words.ts';
import { bytesOf } from './files.ts';
import type { TextFile } from './text-file.ts';

/** What an import makes of the contents of one act. */
export interface ContentsChange {
  readonly contents: ActProvisions;
  /** What was known until now. */
  readonly old: ActProvisions | undefined;
  /** The sources of the act, as messages show them. */
  readonly files: readonly string[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
}

/** Contents that were read and not taken, and why. */
export interface ContentsLeft {
  readonly act: string;
  readonly why: string;
}

export interface ContentsPlan {
  readonly changes: readonly ContentsChange[];
  readonly left: readonly ContentsLeft[];
}

/** A source of an act with its texts. */
export interface ActSource {
  readonly reading: ActReading;
  readonly texts: readonly TextFile[];
}

/**
 * What the texts of acts change in what acts are known to consist of. Of several texts in one language the newest
 * counts; headings in a language that none of them is in stay.
 * @param placed the act of the register that each reading is about
 * @param known the contents of now
 */
export function planContents(
  sources: readonly ActSource[],
  placed: ReadonlyMap<ActReading, string>,
  known: readonly ActProvisions[],
  words: ProvisionWords,
): ContentsPlan {
  const byAct = grouped(sources, ({ reading }) => placed.get(reading) ?? null);
  const before = new Map(known.map((contents) => [contents.act, contents]));
  const changes: ContentsChange[] = [];
  const left: ContentsLeft[] = [];
  for (const [id, ofAct] of byAct) {
    if (id === null) continue;
    const act = `act:${id}`;
    const texts = newest(ofAct.map((source) => source.texts));
    try {
      const { notes, ...read } = readContents(texts.map(decoded), words);
      if (read.provisions.length === 0) continue;
      const old = before.get(act);
      const why = old === undefined ? null : whyNot(read, old);
      if (why !== null) left.push({ act, why });
      else {
        const contents = withOtherLanguages({ act, ...read, coverage: coverageOver(read, old) }, old);
        if (isDeepStrictEqual(contents, old)) continue;
        changes.push({ contents, old, files: ofAct.map(({ reading }) => reading.file), notes });
      }
    } catch (error) {
      if (!(error instanceof KasipError)) throw error;
      left.push({ act, why: error.message });
    }
  }
  return { changes, left };
}

/** The texts of each language that are of the newest day; of several of a day those given last. */
function newest(sources: readonly (readonly TextFile[])[]): readonly TextFile[] {
  const chosen = new Map<string, readonly TextFile[]>();
  for (const texts of sources)
    for (const [language, files] of grouped(texts, (text) => text.language)) {
      const other = chosen.get(language)?.[0]?.day ?? '';
      if ((files[0]?.day ?? '') >= other) chosen.set(language, files);
    }
  return [...chosen.values()].flat();
}

function decoded({ language, file, day }: TextFile): ActText {
  return { language, file: file.name, text: decode(bytesOf(file, 'act'), file.name, 'act').text, day };
}

type Read = Omit<ActProvisions, 'act'>;

/** Why contents do not take the place of those that are known; null where they do. */
function whyNot(read: Read, old: ActProvisions): string | null {
  const [day, oldDay] = [newestDay(read), newestDay(old)];
  if (day !== null && oldDay !== null && day < oldDay)
    return `its contents of ${oldDay} are known, which is later than ${day}`;
  const isFewer = read.provisions.length < old.provisions.length;
  const counts = `${sizeOf(old)} → ${sizeOf(read)}`;
  if (old.coverage.state !== 'complete')
    return isFewer && read.coverage.state === 'partial'
      ? `more of its contents is known already: ${counts}`
      : null;
  if (isFewer) return `all of its contents are known, and here are fewer: ${counts}`;
  if (coverageOver(read, old).state === 'complete') return null;
  return `all of its contents are known, and here is only a part: ${read.coverage.note}`;
}

function sizeOf({ provisions }: Read): string {
  const articles = articlesIn(provisions);
  return articles > 0 ? `${articles} articles` : `${provisions.length} provisions`;
}

/** Contents that hold all of known ones that were complete end no earlier than these. */
function coverageOver({ coverage, provisions }: Read, old: ActProvisions | undefined): ProvisionCoverage {
  if (old?.coverage.state !== 'complete' || coverage.note !== endNotKnown) return coverage;
  const read = new Set(provisions.map(provisionKey));
  const holdsAll = old.provisions.every((provision) => read.has(provisionKey(provision)));
  return holdsAll ? { ...coverage, state: 'complete', note: null } : coverage;
}

function newestDay({ coverage }: Read): string | null {
  const days = Object.values(coverage.editions).flatMap(({ day }) => day ?? []);
  return days.sort().at(-1) ?? null;
}

type ByLanguage<Value> = Readonly<Partial<Record<Language, Value>>>;

function withOtherLanguages(now: ActProvisions, old: ActProvisions | undefined): ActProvisions {
  if (old === undefined) return now;
  const known = new Map(old.provisions.map((provision) => [provisionKey(provision), provision]));
  const isRead = (language: string) => language in now.coverage.editions;
  const withOthers = <Value>(own: ByLanguage<Value>, other: ByLanguage<Value> = {}) => {
    const others = Object.entries(other).filter(([language]) => !isRead(language));
    return byLanguage<Value>({ ...Object.fromEntries(others), ...own });
  };
  return {
    ...now,
    coverage: {
      ...now.coverage,
      editions: withOthers(now.coverage.editions, old.coverage.editions),
    },
    provisions: now.provisions.map((provision) => ({
      ...provision,
      headings: withOthers(provision.headings, known.get(provisionKey(provision))?.headings),
    })),
  };
}
