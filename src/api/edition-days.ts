import { compareAge } from '../graph/newest-edition.ts';
import { type EditionLifeRow, editionLivesOfStandard } from '../graph/read/edition-life.ts';
import type { EditionRow } from '../graph/read/row/edition.ts';
import type { DayBounds } from '../model/act.ts';
import type { InForceDays } from '../model/act-status.ts';
import { textDayOf } from '../model/text-day.ts';
import { daysLater } from '../text/days-later.ts';
import { ceasedOn, inForceFrom } from './act-days.ts';
import type { Loads } from './loads.ts';
import { knownDay, unknownDay } from './partial-date.ts';

/** Between which days an edition is in force, as far as its standard's editions that are loaded and the register say. */
export async function daysOfEdition(
  { id, standard }: Pick<EditionRow, 'id' | 'standard'>,
  load: Loads,
): Promise<InForceDays> {
  const editions = await load.list(editionLivesOfStandard, standard);
  const own = editions.find((edition) => edition.id === id);
  if (own === undefined) throw new Error(`${standard} has no ${id}.`);
  return editionDays(own, editions);
}

/** It begins by itself, and ceases when the first of those that end it comes; none that is known: null. */
export function editionDays(own: EditionLifeRow, editions: readonly EditionLifeRow[]): InForceDays {
  const ends = [
    ...editions.filter(({ id }) => id !== own.id).flatMap((other) => endedBy(own, other)),
    ...[own.enacting, own.base].flatMap((act) => (act && ceasedOn(act)) ?? []),
  ];
  return { adoptedOn: null, inForceFrom: beginning(own), ceasedOn: ends.length === 0 ? null : first(ends) };
}

/** The beginning of a newer edition; of one that may as well be older, nothing is known. */
function endedBy(own: EditionLifeRow, other: EditionLifeRow): readonly DayBounds[] {
  const age = compareAge(other, own);
  if (age < 0) return [];
  return age === 0 ? [unknownDay] : [beginning(other)];
}

/**
 * On the day that it names, or as the register says of its order; else not before the order. Days that must pass are
 * counted from the one after its publication, which may be that of the order: after ten of them it is the eleventh.
 */
function beginning(edition: EditionLifeRow): DayBounds {
  if (edition.inForceOn !== null) return knownDay(edition.inForceOn);
  const registered = edition.enacting && inForceFrom(edition.enacting);
  if (registered) return registered;
  const written = textDayOf(edition)?.earliest ?? null;
  if (written === null) return unknownDay;
  const { daysAfterPublication: passing } = edition;
  const earliest = passing === null ? written : daysLater(written, passing + 1);
  return { earliest, latest: null, note: null };
}

/** The first of several days: not before the earliest that any can be, and at the latest when one has surely come. */
function first(days: readonly DayBounds[]): DayBounds {
  const [earliest = null] = days.map((day) => day.earliest).sort(byDay);
  const [latest = null] = days.flatMap((day) => day.latest ?? []).sort(byDay);
  return { earliest, latest, note: null };
}

/** A day that nothing bounds comes first. */
function byDay(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return one === null || (other !== null && one < other) ? -1 : 1;
}
