import type { StandardRecord } from '../model/standard.ts';

/** What says which edition of a standard is newer. */
export interface EditionAge {
  readonly id: string;
  readonly version: number | null;
  readonly year: number | null;
  readonly orderKind: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  readonly baseOrderDate: string | null;
}

/** What a record says of the age of its edition. */
export function ageOf({ edition: { id, version, year, order } }: StandardRecord): EditionAge {
  return {
    id,
    version,
    year,
    orderKind: order.kind,
    orderNumber: order.number,
    orderDate: order.date,
    baseOrderDate: order.base?.date ?? null,
  };
}

/**
 * The newest of a standard's editions: the same whatever the order in which they came. Where both dates are known
 * they decide. An unknown date decides nothing: then the version does, then the day that the edition cannot be older
 * than (an order that amends another is not older than that one), then the year; an amending order is newer than
 * what it amends. Editions that nothing tells apart: the greater id.
 */
export function newestEdition<Edition extends EditionAge>(editions: readonly Edition[]): Edition | undefined {
  const byId = [...editions].sort((one, other) => (one.id < other.id ? -1 : 1));
  return byId.reduce<Edition | undefined>(
    (newest, edition) => (newest === undefined || compareAge(edition, newest) >= 0 ? edition : newest),
    undefined,
  );
}

/**
 * Whether two editions of a standard are one: the same version, year and order, in the text as it was and as it is. An
 * order that only one of them names is the same where both say the same version and year.
 */
export function isSameEdition(one: EditionAge, other: EditionAge): boolean {
  if (one.version !== other.version || one.year !== other.year) return false;
  const saysWhich = one.version !== null && one.year !== null;
  return isOfSameOrder(one, other) || (saysWhich && isBlankInOne(one, other));
}

/**
 * Whether the text of `one` seems to lack its end: of the same order as `other`, it has neither of the version and
 * year that the other says at its end.
 */
export function lacksTheEnd(one: EditionAge, other: EditionAge): boolean {
  const endsEarly = one.version === null && one.year === null;
  return endsEarly && (other.version !== null || other.year !== null) && isOfSameOrder(one, other);
}

function isOfSameOrder(one: EditionAge, other: EditionAge): boolean {
  return (
    one.orderNumber === other.orderNumber &&
    one.orderDate === other.orderDate &&
    one.orderKind === other.orderKind &&
    one.baseOrderDate === other.baseOrderDate
  );
}

function isBlankInOne(one: EditionAge, other: EditionAge): boolean {
  const isBlank = ({ orderNumber, orderDate }: EditionAge) => orderNumber === null && orderDate === null;
  return (
    isBlank(one) !== isBlank(other) &&
    one.orderKind === other.orderKind &&
    one.baseOrderDate === other.baseOrderDate
  );
}

/** Which of two editions of a standard is newer (positive: `one`); 0 where nothing tells. */
export function compareAge(one: EditionAge, other: EditionAge): number {
  return (
    compareKnown(one.orderDate, other.orderDate) ||
    compareKnown(one.version, other.version) ||
    compareKnown(notBefore(one), notBefore(other)) ||
    compareKnown(one.year, other.year) ||
    Number(one.orderKind === 'amending') - Number(other.orderKind === 'amending')
  );
}

function notBefore(edition: EditionAge): string | null {
  return edition.orderDate ?? edition.baseOrderDate;
}

function compareKnown<Value extends string | number>(one: Value | null, other: Value | null): number {
  if (one === null || other === null || one === other) return 0;
  return one < other ? -1 : 1;
}
