import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getNamedType, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import pino from 'pino';
import { createApollo } from '../../src/api/apollo.ts';
import { createContext } from '../../src/api/context.ts';
import { executePlainly } from '../../src/api/execution/execute.ts';
import { schema } from '../../src/api/schema.ts';
import { subjectsIn, subjectsQuestion } from '../../src/api/warm-up/subjects.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openMany } from './many-graph.ts';
import { fieldsOf } from './random/routes.ts';
import { askedFields } from './random-queries.ts';
import { askerOf, dataOf, today } from './served.ts';

// What is sent to the database for questions that stand for all others: names, texts and parameters. UPDATE=1 writes the files.

const folder = new URL('golden/', import.meta.url);
const questions = parse(readFileSync(new URL('questions.graphql', folder), 'utf8')).definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
);

interface Sent {
  readonly name: string;
  readonly text: string;
  readonly parameters: object;
}

let graph: Graph;
let variables: Record<string, string | undefined>;
const answered = new Map<string, readonly Sent[]>();

beforeAll(async () => {
  graph = await openMany();
  variables = await idsIn(graph);
  for (const question of questions) answered.set(question.name?.value ?? '', await sentFor(question));
}, 300_000);
afterAll(() => graph?.close());

/** Ids of things in the graph, by the names of variables. */
async function idsIn(graph: Graph): Promise<Record<string, string | undefined>> {
  const found = subjectsIn(await dataOf(askerOf(graph)(subjectsQuestion)));
  return { ...found, card: 'card:t00000000/1', act: 'act:T001' };
}

/** Statements are answered one by one, so that what is asked for together does not depend on which comes first. */
async function sentFor(question: OperationDefinitionNode): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const read: Graph['read'] = (query, parameters, options) => {
    sent.push({ name: query.name, text: query.text, parameters });
    const answer = last.then(() => graph.read(query, parameters, options));
    last = answer.catch(() => {});
    return answer;
  };
  const apollo = createApollo(pino({ enabled: false }), { execute: executePlainly });
  const declared = (question.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const { body } = await apollo.executeOperation(
    {
      query: print(question),
      variables: Object.fromEntries(declared.map((name) => [name, variables[name]])),
    },
    { contextValue: createContext({ graph: { ...graph, read }, version: '1.2.3', today }) },
  );
  expect(body.kind === 'single' && body.singleResult.errors).toBeFalsy();
  return sent.sort((one, other) => (linesOf(one) < linesOf(other) ? -1 : 1));
}

function linesOf({ name, parameters }: Sent): string {
  const lines = Object.entries(parameters).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`);
  return [`  ${name}`, ...lines].join('\n');
}

/** The file as it is, or as it is from now on. */
function golden(file: string, now: string): string {
  const place = new URL(file, folder);
  if (process.env.UPDATE) writeFileSync(place, now);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}

test('the questions are valid and ask for every field of the root and every list in pages', () => {
  const asked = new Set<string>();
  for (const question of questions) {
    const query = print(question);
    expect(validate(schema, parse(query))).toEqual([]);
    for (const field of askedFields(schema, { query, variables: {} })) asked.add(field);
  }
  const wanted = fieldsOf(schema).filter(
    ({ type, field }) => type === 'Query' || getNamedType(field.type).name.endsWith('Connection'),
  );
  const names = wanted.map(({ type, field }) => `${type}.${field.name}`);
  expect(names.filter((name) => !asked.has(name))).toEqual([]);
});

test('the statements that are sent, with their parameters, are those of the file', () => {
  const parts = [...answered].map(([name, sent]) => [name, ...sent.map(linesOf)].join('\n'));
  const now = `${parts.join('\n\n')}\n`;
  expect(now).toBe(golden('sent.txt', now));
});

test('their texts are those of the file, one for each name', () => {
  const texts = new Map<string, Set<string>>();
  for (const { name, text } of [...answered.values()].flat())
    texts.set(name, (texts.get(name) ?? new Set()).add(text));
  expect([...texts].filter(([, own]) => own.size > 1).map(([name]) => name)).toEqual([]);
  const parts = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, [text]]) => `// ${name}\n${text};\n`);
  const now = parts.join('\n');
  expect(now).toBe(golden('statements.cypher', now));
});
