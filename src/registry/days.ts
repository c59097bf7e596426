import type { DayOrBounds } from '../model/act-row.ts';

/** A day between two others; null where nothing is known on that side. */
export interface Between {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export function between(day: DayOrBounds): Between {
  return typeof day === 'string' ? { earliest: day, latest: day } : day;
}

/** Bounds as a table says them: a day where it is known. */
export function dayOf({ earliest, latest }: Between): DayOrBounds {
  return earliest !== null && earliest === latest ? earliest : { earliest, latest };
}

export function sameDay(one: DayOrBounds | undefined, other: DayOrBounds | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [between(one), between(other)];
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** The days that both allow; null where there is none. */
export function common(one: DayOrBounds, other: DayOrBounds): DayOrBounds | null {
  const [a, b] = [between(one), between(other)];
  const earliest = greatest(a.earliest, b.earliest);
  const latest = smallest(a.latest, b.latest);
  return earliest !== null && latest !== null && earliest > latest ? null : dayOf({ earliest, latest });
}

/** The days from the first that either allows to the last. */
export function around(one: DayOrBounds, other: DayOrBounds): DayOrBounds {
  const [a, b] = [between(one), between(other)];
  const [earliest, latest] = [[a.earliest, b.earliest] as const, [a.latest, b.latest] as const];
  return dayOf({
    earliest: earliest.includes(null) ? null : smallest(...earliest),
    latest: latest.includes(null) ? null : greatest(...latest),
  });
}

function greatest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function smallest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}
