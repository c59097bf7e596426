import type { EvidenceGrade } from '../model/act.ts';
import type { ActRow, DayOrBounds, NamedAct, ReplacementRow, SourceRow } from '../model/act-row.ts';
import { sameNumber } from '../text/act-number.ts';
import { evidence } from './evidence.ts';
import type { Repeal } from './repeal.ts';

/** How an act ended: the fields of its row, with their evidence. */
export interface Ending {
  readonly fields: Pick<ActRow, 'ceased' | 'ceasedNote' | 'replacedBy'>;
  readonly sources: readonly SourceRow[];
  readonly doubts: readonly string[];
}

/** What a collection says of the end of an act beside its particulars. */
export interface RepealBeside {
  /** ISO day; null where none is said. */
  readonly on: string | null;
  readonly by: readonly NamedAct[];
}

/**
 * How an act ended by its particulars, and what the collection says beside them. It ceased on the day from which the
 * repeal is in force; where only the day of the act that repealed it is known, on that day or later.
 * @param own ISO day on which it was adopted: it did not cease before
 */
export function endingOf(repeal: Repeal | null, beside: RepealBeside, own: string | null): Ending {
  const adopted = repeal?.by?.adopted ?? null;
  const isTooEarly = beside.on !== null && adopted !== null && beside.on < adopted;
  const doubts = [
    ...(isTooEarly
      ? [`repealed_on ${beside.on} lies before ${adopted}, the day of the act that repealed it`]
      : []),
    ...(repeal?.on != null && beside.on !== null && repeal.on !== beside.on
      ? [`repealed_on ${beside.on} is not ${repeal.on}, the day that the requisite says`]
      : []),
  ];
  const { by, unlike } = successorsOf(repeal, beside.by);
  const day = ceasedOn(repeal, isTooEarly ? null : beside.on, beside.by, own);
  const words = repeal?.words ?? null;
  return {
    fields: {
      ...(day === null ? {} : { ceased: day.ceased, ceasedNote: words ?? besides(beside) }),
      ...(by.length === 0 ? {} : { replacedBy: by }),
    },
    sources: [
      ...(day === null
        ? []
        : [evidence('ceased-on', day.grade, day.grade === 'official' ? words : besides(beside))]),
      ...by.map((_, index) =>
        evidence('replaced-by', 'secondary', index === 0 && repeal?.by != null ? words : 'repealed_by'),
      ),
    ],
    doubts: [...doubts, ...unlike],
  };
}

/** What the collection says beside the particulars, as its fields say it. */
function besides({ on }: RepealBeside): string {
  return on === null ? 'repealed_by' : `repealed_on ${on}`;
}

function ceasedOn(
  repeal: Repeal | null,
  beside: string | null,
  by: readonly NamedAct[],
  own: string | null,
): { readonly ceased: DayOrBounds; readonly grade: EvidenceGrade } | null {
  if (repeal !== null && repeal.on !== null)
    return { ceased: seenThen(repeal.on, repeal), grade: 'official' };
  if (beside !== null) return { ceased: beside, grade: 'secondary' };
  const earliest = (repeal === null ? by : [repeal.by ?? {}])
    .flatMap(({ adopted }) => adopted ?? [])
    .sort()[0];
  if (repeal === null && by.length === 0) return null;
  return {
    ceased: { earliest: earliest ?? own, latest: null },
    grade: repeal === null ? 'secondary' : 'official',
  };
}

/** A repeal from a day before its own: between the two nobody knew, and whoever used the act was right to. */
function seenThen(on: string, { by }: Repeal): DayOrBounds {
  return by?.adopted !== undefined && on < by.adopted ? { earliest: on, latest: by.adopted } : on;
}

/**
 * The acts that took its place: that of the particulars first, which say that it ended the act and not that it took its
 * place; one beside it that is the same one has its code.
 */
function successorsOf(
  repeal: Repeal | null,
  beside: readonly NamedAct[],
): { readonly by: readonly ReplacementRow[]; readonly unlike: readonly string[] } {
  const own = repeal?.by ?? null;
  const from = repeal?.on == null ? {} : { from: repeal.on };
  const others = beside.map((named): ReplacementRow => ({ named, ...from, evidence: 'secondary' }));
  if (own === null) return { by: others, unlike: [] };
  const [first, second] = beside;
  const isAlone = first !== undefined && second === undefined;
  const same =
    beside.find((named) => isOne(own, named)) ?? (isAlone && first.adopted === undefined ? first : undefined);
  const named = { ...same, ...own };
  const unlike =
    isAlone && same === undefined
      ? [`repealed_by is ${shown(first)}, and the requisite says ${shown(own)}`]
      : [];
  const rest = unlike.length > 0 ? [] : others.filter((other) => other.named !== same);
  return { by: [{ named, ...from, evidence: 'secondary' }, ...rest], unlike };
}

function isOne(own: NamedAct, other: NamedAct): boolean {
  const isNumbered = own.number !== undefined && other.number !== undefined;
  return own.adopted === other.adopted && (!isNumbered || sameNumber(own.number ?? '', other.number ?? ''));
}

function shown({ kind, number, adopted, zanCode, adiletId }: NamedAct): string {
  return [kind, number && `No. ${number}`, adopted && `of ${adopted}`, zanCode ?? adiletId]
    .filter(Boolean)
    .join(' ');
}
