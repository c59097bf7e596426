import type { RegisteredAct } from '../model/act.ts';
import type { ActNumber, Mention } from '../model/citation.ts';
import { grouped } from '../model/grouped.ts';
import { sameNumber } from '../text/act-number.ts';
import type { Compiled } from './compile.ts';

/** The acts that a mention gives the numbers of. */
export interface NumberedActs {
  /** By their number in the register of the Ministry of Justice. */
  readonly registered: readonly RegisteredAct[];
  /** By their number and day. */
  readonly numbered: readonly RegisteredAct[];
}

/** The acts of the registration of a mention, and those of its number, day and kind. */
export function actsByNumber(mention: Mention, compiled: Compiled): NumberedActs {
  const { byRegistration, byDay } = indexOf(compiled);
  const { registration, kind } = mention;
  const numbers = numbersOf(mention);
  const days = [...new Set(numbers.flatMap(({ date }) => date ?? []))];
  return {
    registered: registration === null ? [] : (byRegistration.get(registration) ?? []),
    numbered: days
      .flatMap((day) => byDay.get(day) ?? [])
      .filter(
        (act) =>
          (kind === null || kind === act.kind || (statutes.has(kind) && statutes.has(act.kind))) &&
          numbers.some(({ number, date }) => act.adoptedOn === date && isNumber(act, number)),
      ),
  };
}

/** The numbers that a mention gives: more than one where several bodies adopted the act. */
export function numbersOf({ number, date, joint }: Mention): readonly ActNumber[] {
  return number === null ? [] : [{ number, date }, ...(joint ?? [])];
}

export function isNumber(act: RegisteredAct, number: string): boolean {
  return act.number !== null && sameNumber(act.number, number);
}

const statutes = new Set(['LAW', 'CODE']);

/** The acts of the register by their registration and by their day. */
function indexOf(compiled: Compiled) {
  const { acts } = compiled.registry;
  const known = indexes.get(compiled) ?? {
    byRegistration: grouped(acts, ({ registration }) => registration),
    byDay: grouped(acts, ({ adoptedOn }) => adoptedOn),
  };
  indexes.set(compiled, known);
  return known;
}

type ActsBy = ReadonlyMap<string | null, readonly RegisteredAct[]>;
const indexes = new WeakMap<Compiled, { readonly byRegistration: ActsBy; readonly byDay: ActsBy }>();
