import { actOfOrder, type CitationRegistry } from '../citation/index.ts';
import { textsOf } from '../model/edition-texts.ts';
import type { AskedOrder, OrderActs, StandardRecord } from '../model/standard.ts';

/** An edition with the acts of the register that its orders are. */
export function withOrderActs(record: StandardRecord, registry: CitationRegistry): StandardRecord {
  return { ...record, edition: { ...record.edition, orderActs: orderActs(askedOf(record), registry) } };
}

/** What the register says of the orders of an edition. */
export function orderActs(asked: OrderActs['asked'], registry: CitationRegistry): OrderActs {
  const actOf = (order: AskedOrder | null) => order && actOfOrder(order, registry);
  return { enacting: actOf(asked.enacting), base: actOf(asked.base), asked };
}

/**
 * Who issued the order is said at the head of either text; where it is not, the body that is responsible for the standard
 * did. Of the order that is amended the head says it, or nothing does.
 */
function askedOf(record: StandardRecord): OrderActs['asked'] {
  const texts = textsOf(record);
  const { number, date, base } = record.edition.order;
  const standards = texts.flatMap(({ name }) => name?.text ?? []);
  const own = texts.flatMap(({ edition }) => edition.order.bodies);
  const responsible = texts.flatMap(({ technical }) => technical.stateBody?.text ?? []);
  const asked = (order: { number: string | null; date: string | null }, bodies: readonly string[]) =>
    order.number === null || order.date === null
      ? null
      : { number: order.number, date: order.date, bodies: [...new Set(bodies)], standards };
  return {
    enacting: asked({ number, date }, own.length > 0 ? own : responsible),
    base:
      base &&
      asked(
        base,
        texts.flatMap(({ edition }) => edition.order.base?.bodies ?? []),
      ),
  };
}
