import type { RegisteredAct } from '../model/act.ts';
import type { ActNumber, Mention } from '../model/citation.ts';
import { grouped } from '../model/grouped.ts';
import { hasConvocation, lawNumber, sameNumber } from '../text/act-number.ts';
import type { Compiled } from './compile.ts';

/** The acts that a mention gives the numbers of. */
export interface NumberedActs {
  /** By their number in the register of the Ministry of Justice. */
  readonly registered: readonly RegisteredAct[];
  /** By their number and day; by the number alone where it is that of a law with its convocation. */
  readonly numbered: readonly RegisteredAct[];
}

/** The acts of the registration of a mention, and those of its number, day and kind. */
export function actsByNumber(mention: Mention, compiled: Compiled): NumberedActs {
  const { byRegistration, byDay, byLawNumber } = indexOf(compiled);
  const { registration, kind, number } = mention;
  const numbers = numbersOf(mention);
  const days = [...new Set(numbers.flatMap(({ date }) => date ?? []))];
  const undated = isStatute(kind) && number !== null && days.length === 0 && hasConvocation(number);
  return {
    registered: registration === null ? [] : (byRegistration.get(registration) ?? []),
    numbered: undated
      ? (byLawNumber.get(lawNumber(number)) ?? []).filter((act) => isOfYear(act, mention) !== false)
      : days
          .flatMap((day) => byDay.get(day) ?? [])
          .filter(
            (act) =>
              (kind === null || kind === act.kind || (isStatute(kind) && isStatute(act.kind))) &&
              numbers.some(({ number, date }) => act.adoptedOn === date && isNumber(act, number)),
          ),
  };
}

/** The laws that a number without a day and a title may be that of: one of the two may lack the convocation. */
export function lawsNumbered(mention: Mention, { registry }: Compiled): readonly RegisteredAct[] {
  const { title, kind, number, date } = mention;
  if (title !== null || number === null || date !== null || !isStatute(kind)) return [];
  return registry.acts.filter(
    (act) => isStatute(act.kind) && isNumber(act, number) && isOfYear(act, mention) !== false,
  );
}

/** Whether an act was adopted, or came into force, in the year that a mention says; null where that cannot be told. */
export function isOfYear({ adoptedOn, inForceFrom }: RegisteredAct, { year }: Mention): boolean | null {
  if (year === undefined || adoptedOn === null) return null;
  const days = [adoptedOn, inForceFrom?.earliest, inForceFrom?.latest];
  return days.some((day) => day?.startsWith(year));
}

/** The numbers that a mention gives: more than one where several bodies adopted the act. */
export function numbersOf({ number, date, joint }: Mention): readonly ActNumber[] {
  return number === null ? [] : [{ number, date }, ...(joint ?? [])];
}

export function isNumber(act: RegisteredAct, number: string): boolean {
  if (act.number === null) return false;
  return isStatute(act.kind)
    ? sameNumber(lawNumber(act.number), lawNumber(number))
    : sameNumber(act.number, number);
}

/** Laws and codes are numbered together. */
function isStatute(kind: string | null): boolean {
  return kind === 'LAW' || kind === 'CODE';
}

/** The acts of the register by their registration and by their day, the laws by their number with its convocation. */
function indexOf(compiled: Compiled) {
  const { acts } = compiled.registry;
  const known = indexes.get(compiled) ?? {
    byRegistration: grouped(acts, ({ registration }) => registration),
    byDay: grouped(acts, ({ adoptedOn }) => adoptedOn),
    byLawNumber: grouped(acts, ({ kind, number }) =>
      isStatute(kind) && number !== null && hasConvocation(number) ? lawNumber(number) : null,
    ),
  };
  indexes.set(compiled, known);
  return known;
}

type ActsBy = ReadonlyMap<string | null, readonly RegisteredAct[]>;
const indexes = new WeakMap<
  Compiled,
  { readonly byRegistration: ActsBy; readonly byDay: ActsBy; readonly byLawNumber: ActsBy }
>();
