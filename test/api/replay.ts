import type { Graph, ReadOptions } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';
import { withSends } from '../../src/graph/sends.ts';

type Row = { readonly parent?: string; readonly id?: string };
type Answer = Promise<readonly unknown[]>;

/** What a graph was asked and what came of it, so that the same can be asked again without it. */
export interface Recorded {
  /** Every part of every question: names, parameters and parents, however they were put together in statements. */
  readonly asked: Set<string>;
  readonly answers: Map<string, Answer>;
}

export function emptyRecord(): Recorded {
  return { asked: new Set(), answers: new Map() };
}

/** A graph that writes down what it is asked and answers. */
export function recording(graph: Graph, { asked, answers }: Recorded): Graph {
  return reading(graph, (question, read) => {
    const answer = read();
    answer.catch(() => {});
    for (const { key, parent } of question) {
      asked.add(key);
      answers.set(key, parent === null ? answer : answer.then((rows) => rowsOf(rows, parent)));
      answers.get(key)?.catch(() => {});
    }
    return answer;
  });
}

/** A graph that answers from a record what is in it, and notes what it is asked in another. */
export function replaying(graph: Graph, { answers }: Recorded, { asked }: Recorded): Graph {
  return reading(graph, async (question, read) => {
    for (const { key } of question) asked.add(key);
    const known = question.flatMap(({ key }) => answers.get(key) ?? []);
    return known.length < question.length ? await read() : (await Promise.all(known)).flat();
  });
}

/** A graph that answers what it answered before without asking again, for data that do not change. */
export function remembering(graph: Graph): Graph {
  const record = emptyRecord();
  return replaying(recording(graph, record), record, emptyRecord());
}

interface Part {
  readonly key: string;
  /** Whose rows it is about; null: of nothing. */
  readonly parent: string | null;
}

function reading(graph: Graph, answer: (question: readonly Part[], read: () => Answer) => Answer): Graph {
  return {
    ...graph,
    read: <Parameters extends object, Row>(
      query: Query<Parameters, Row>,
      parameters: Parameters,
      options?: ReadOptions,
    ) =>
      answer(partsOf(query.name, withSends(query.text, parameters, options?.sends)), () =>
        graph.read(query, parameters, options),
      ) as Promise<readonly Row[]>,
  };
}

/** What is asked of several parents in one statement may be asked in two, and things by id as well. */
function partsOf(name: string, parameters: object): readonly Part[] {
  const { parents, ...others } = parameters as { parents?: readonly string[] };
  const { sends, ...byKind } = parameters as { sends?: unknown };
  const ids = name === 'nodes by id' ? Object.values(byKind).flat() : undefined;
  const rest = JSON.stringify(ids ? sends : others);
  const all = (ids as readonly string[] | undefined) ?? parents;
  return (
    all?.map((parent) => ({ key: `${name} ${rest} ${parent}`, parent })) ?? [
      { key: `${name} ${rest}`, parent: null },
    ]
  );
}

function rowsOf(rows: readonly unknown[], parent: string): readonly unknown[] {
  return (rows as readonly Row[]).filter((row) => (row.parent ?? row.id) === parent);
}
