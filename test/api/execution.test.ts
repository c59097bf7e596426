import { type DocumentNode, GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import type { Context } from '../../src/api/context.ts';
import { compileCost } from '../../src/api/execution/compile-cost.ts';
import { executePlainly, type Operation } from '../../src/api/execution/execute.ts';
import { compiledExecution, compiling } from '../../src/api/execution/execute-compiled.ts';
import { inOrder } from '../../src/api/execution/in-order.ts';
import { isPlain } from '../../src/api/execution/is-plain.ts';
import { schema } from '../../src/api/schema.ts';

/** What these ask needs no graph. */
const context = { version: '1.2.3' } as Context;

function operation(source: string, variables: Record<string, unknown> = {}): Operation {
  const document = parse(source);
  return { schema, document, source, hash: source, operationName: undefined, variables, context };
}

const text = async (answer: Promise<unknown>) => JSON.stringify(await answer);

const conditions = [
  '{ meta { a: apiVersion @skip(if: $s) limits { ids } a: apiVersion } }',
  '{ meta { ... @skip(if: $s) { a: apiVersion } limits { ids } a: apiVersion } }',
  '{ meta { ...F @skip(if: $s) limits { ids } ...F } } fragment F on Meta { a: apiVersion }',
  '{ a: meta { ...F @skip(if: $s) } b: meta { ...F } } fragment F on Meta { limits { depth } }',
  '{ a: meta { ...F @skip(if: $s) } b: meta { ...F @include(if: $s) } } fragment F on Meta { limits { depth } }',
  '{ ...F @skip(if: $s) b: meta { apiVersion } } fragment F on Query { meta { ...G } } fragment G on Meta { limits { ids } }',
  '{ meta { apiVersion @include(if: $s) limits { ids @skip(if: $s) depth } } }',
].map((set) => `query ($s: Boolean! = true) ${set}`);

test.each(conditions)('%s: the same compiled as not', async (source) => {
  const compiled = compiledExecution(0);
  for (const variables of [{}, { s: true }, { s: false }]) {
    const asked = operation(source, variables);
    expect(await text(compiled(asked))).toBe(await text(executePlainly(asked)));
  }
});

test('what a program would do otherwise is known before it is compiled', () => {
  expect(conditions.map((source) => isPlain(parse(source)))).toEqual([...Array(5).fill(false), true, true]);
});

test('variables that are wrong, and errors, are told in the same words', async () => {
  const compiled = compiledExecution(0);
  for (const [source, variables] of [
    ['query ($a: Int!) { skills(first: $a) { totalCount } }', {}],
    ['query ($a: Int!) { skills(first: $a) { totalCount } }', { a: null }],
    ['query ($a: Date) { lawFindings(asOf: $a) { totalCount } }', { a: 'yesterday' }],
    ['query ($a: Int!) { skills(first: $a) { totalCount } }', { a: 101 }],
    ['query ($a: Int = 0) { skills(first: $a) { totalCount } }', { a: null }],
    [
      'query ($a: ConceptFilter) { skills(filter: $a) { totalCount } }',
      { a: { standard: 'act:x', nothing: 1 } },
    ],
  ] as const) {
    const asked = operation(source, variables);
    const answer = await text(compiled(asked));
    expect(answer).toContain('errors');
    expect(answer).toBe(await text(executePlainly(asked)));
  }
});

test('a short document that would be a long program is counted in no time, and not compiled', async () => {
  let inner = '... on Concept { id }';
  for (let depth = 0; depth < 12; depth++) inner = `... on Concept { replacedBy { ${inner} } }`;
  const document: DocumentNode = parse(`{ node(id: "x") { ${inner} } }`);
  const cost = compileCost(schema, document, document.definitions[0] as OperationDefinitionNode);
  expect(cost).toBeGreaterThan(1_000 * compiling.fields);
  const simple = parse('{ meta { apiVersion limits { ids } } }');
  expect(compileCost(schema, simple, simple.definitions[0] as OperationDefinitionNode)).toBe(4);
});

test('errors come in the order of their paths', () => {
  const at = (...path: (string | number)[]) => new GraphQLError(path.join('.'), { path });
  const { errors } = inOrder({
    data: null,
    errors: [at('b'), at('a', 10), at('a', 2, 'x'), at('a', 2), at('a')],
  });
  expect(errors?.map(({ message }) => message)).toEqual(['a', 'a.2', 'a.2.x', 'a.10', 'b']);
});
