import type { RegisteredAct } from '../model/act.ts';
import type { AskedOrder } from '../model/standard.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { isNumber } from './by-number.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import { isIssuedBy } from './issuer-resemblance.ts';

/**
 * The act of the register that an order is; null where none is known to be, or more than one. Its number and day are not
 * enough, since ministries count their orders each for itself and a register need not have them all: it must be of the
 * same body, or its title must name the standard.
 */
export function actOfOrder(order: AskedOrder, registry: CitationRegistry): string | null {
  const compiled = compile(registry);
  const [act, ...others] = registry.acts.filter(
    (candidate) =>
      candidate.kind === 'MINISTERIAL_ORDER' &&
      candidate.adoptedOn === order.date &&
      isNumber(candidate, order.number) &&
      (order.bodies.some((body) => isIssuedBy(body, candidate, compiled)) || namesStandard(order, candidate)),
  );
  return act !== undefined && others.length === 0 ? act.id : null;
}

function namesStandard({ standards }: AskedOrder, { titles }: RegisteredAct): boolean {
  return standards.some((name) => {
    const [own, title] = [name, titles[languageOf(name)] ?? ''].map(foldText);
    return own !== undefined && own.length >= leastLetters && title?.includes(own) === true;
  });
}

/** A shorter name may stand in any title. */
const leastLetters = 8;
