import { compareAge } from '../graph/newest-edition.ts';
import { editionLivesOfStandard } from '../graph/read/edition-life.ts';
import { cardsOfProfessionEver } from '../graph/read/on-day.ts';
import type { CardRow } from '../graph/read/row/card.ts';
import type { EditionRow } from '../graph/read/row/edition.ts';
import { type ActStatus, statusOn } from '../model/act-status.ts';
import { daysOfEdition, editionDays } from './edition-days.ts';
import type { Loads } from './loads.ts';

/** A card of an edition that was in force on a day, or may have been. */
export interface CardOnDay {
  readonly card: CardRow;
  readonly edition: EditionRow;
  readonly status: ActStatus;
}

export interface ProfessionOnDay {
  readonly day: string;
  readonly cards: readonly CardOnDay[];
  /** It has no card, and each standard that has had one has an edition which is known to have been in force. */
  readonly isGone: boolean;
}

/** A profession on a day. */
export async function professionOnDay(
  profession: string,
  day: string,
  load: Loads,
): Promise<ProfessionOnDay> {
  const cards = await cardsOnDay(profession, day, load);
  return { day, cards, isGone: cards.length === 0 && (await isGoneOn(profession, day, load)) };
}

async function isGoneOn(profession: string, day: string, load: Loads): Promise<boolean> {
  const cards = await load.list(cardsOfProfessionEver, profession);
  const standards = [...new Set(cards.map(({ edition }) => edition.standard))];
  const lives = await Promise.all(standards.map((standard) => load.list(editionLivesOfStandard, standard)));
  return lives.every((editions) =>
    editions.some((edition) => statusOn(editionDays(edition, editions), day) === 'IN_FORCE'),
  );
}

/** Cards by the age of their editions; of editions that nothing tells apart the greater id comes first. */
export function newestFirst(cards: readonly CardOnDay[]): readonly CardOnDay[] {
  return cards.toSorted(
    ({ edition: one }, { edition: other }) =>
      compareAge(other, one) || Number(one.id < other.id) - Number(other.id < one.id),
  );
}

/** The cards of a profession on a day, from whichever edition was then in force or may have been. */
export async function cardsOnDay(
  profession: string,
  day: string,
  load: Loads,
): Promise<readonly CardOnDay[]> {
  const cards = await load.list(cardsOfProfessionEver, profession);
  const statuses = await Promise.all(cards.map(({ edition }) => statusOfEdition(edition, day, load)));
  return cards
    .map((card, index) => ({ ...card, status: statuses[index] ?? 'UNKNOWN' }))
    .filter(({ status }) => mayBeInForce(status));
}

/** The editions of a list that were in force on a day, or may have been. */
export async function editionsOnDay(
  editions: readonly EditionRow[],
  day: string,
  load: Loads,
): Promise<readonly EditionRow[]> {
  const statuses = await Promise.all(editions.map((edition) => statusOfEdition(edition, day, load)));
  return editions.filter((_, index) => mayBeInForce(statuses[index] ?? 'UNKNOWN'));
}

export async function statusOfEdition(edition: EditionRow, day: string, load: Loads): Promise<ActStatus> {
  return statusOn(await daysOfEdition(edition, load), day);
}

function mayBeInForce(status: ActStatus): boolean {
  return status === 'IN_FORCE' || status === 'UNKNOWN';
}
