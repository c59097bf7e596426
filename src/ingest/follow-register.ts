import { type CitationRegistry, namesActs, resolveMention } from '../citation/index.ts';
import {
  type AskedCitations,
  citationsAsked,
  type ResolvedAgain,
  resolveAgain,
} from '../graph/citations-again.ts';
import type { Graph } from '../graph/graph.ts';
import { allEditions } from '../graph/kept-files.ts';
import { type FoundOrders, findOrdersAgain, ordersAsked } from '../graph/orders-again.ts';
import { freshActs, removeFreshActs } from '../graph/release.ts';
import type { Asked } from '../model/citation.ts';
import { grouped } from '../model/grouped.ts';
import type { OrderActs } from '../model/standard.ts';
import type { EditionInput } from './inputs.ts';
import { keptInput } from './keep-files.ts';
import { loadRecords } from './load.ts';
import { orderActs } from './order-acts.ts';
import { readEdition } from './read-edition.ts';
import type { Registry } from './registry.ts';

/**
 * Makes the standards in the graph follow a register that has changed since they were held against it: citations are
 * resolved again from what they asked of it, and so are the orders of editions. An edition in which that comes out
 * otherwise, or which names an act that was not known, is read and loaded again from its kept files, as if it were loaded
 * for the first time; of one whose files are not kept the citations and orders alone are changed, and its id is answered: new findings are not made for it. What is left undone
 * when this is stopped is done the next time.
 */
export async function followRegister(graph: Graph, registry: Registry): Promise<readonly string[]> {
  const [{ ids } = { ids: [] }] = await graph.read(freshActs, {});
  if (ids.length === 0) return [];
  const halfway: string[] = [];
  const changed = grouped(await changedCitations(graph, registry), ({ edition }) => edition);
  const orders = grouped(await changedOrders(graph, registry), ({ edition }) => edition);
  const naming = {
    ...registry.citations,
    acts: registry.citations.acts.filter(({ id }) => ids.includes(id)),
  };
  for (const { standard, edition } of await graph.read(allEditions, {})) {
    const citations = changed.get(edition) ?? [];
    const foundOrders = orders.get(edition) ?? [];
    const input = await keptInput(graph, edition);
    const isAffected =
      citations.length + foundOrders.length > 0 || (input !== null && mayName(input, naming));
    if (!isAffected) continue;
    const record = input === null ? null : readEdition(input, registry).record;
    if (record !== null) {
      await loadRecords(graph, [record], registry.resolver());
      continue;
    }
    halfway.push(edition);
    const resolved = citations.flatMap((one) => one.resolved);
    if (resolved.length > 0) await resolveAgain(graph, standard, resolved, registry.resolver());
    if (foundOrders.length > 0) await findOrdersAgain(graph, foundOrders);
  }
  await graph.write((transaction) => transaction.run(removeFreshActs, { ids }));
  return halfway;
}

/** Citations that come out otherwise by the register of now. */
async function changedCitations(graph: Graph, { citations }: Registry) {
  const asked = await graph.read(citationsAsked, {});
  const answers = new Map<string, ReturnType<typeof resolveMention>>();
  return asked.flatMap((stored) => {
    const { mention, textDay, provisions } = JSON.parse(stored.asked) as Asked;
    const answer = answers.get(stored.asked) ?? resolveMention(mention, citations, textDay, provisions);
    answers.set(stored.asked, answer);
    const resolved = stored.ids.map((id): ResolvedAgain => ({ id, ...answer }));
    return isSame(stored, answer) ? [] : [{ edition: stored.edition, resolved }];
  });
}

/** Orders of editions that are other acts by the register of now. */
async function changedOrders(graph: Graph, { citations }: Registry): Promise<readonly FoundOrders[]> {
  return (await graph.read(ordersAsked, {})).flatMap(({ edition, asked, ...stored }) => {
    const { enacting, base } = orderActs(JSON.parse(asked) as OrderActs['asked'], citations);
    const isSame = enacting === stored.enacting && base === stored.base;
    return isSame ? [] : [{ edition, enacting, base }];
  });
}

function isSame(stored: AskedCitations, answer: ReturnType<typeof resolveMention>): boolean {
  return (
    stored.act === answer.act &&
    stored.resolvedBy === answer.resolvedBy &&
    stored.score === answer.score &&
    JSON.stringify(stored.candidates) === JSON.stringify(answer.candidates)
  );
}

/**
 * Whether a file of an edition may name one of these acts by what it is called, so that a citation may be found in it that
 * was none before. A packed one (.docx) may name any.
 */
function mayName({ texts }: EditionInput, registry: CitationRegistry): boolean {
  return texts.some((file) => {
    const bytes = file.read();
    const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isPacked || namesActs(new TextDecoder().decode(bytes).replace(/<[^<>]*>/gu, ''), registry);
  });
}
