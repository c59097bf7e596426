import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  validate,
} from 'graphql';
import { type Example, parseExample } from '../../src/explorer/example.ts';

const examplesFolder = new URL('../../src/explorer/examples/', import.meta.url);
const schemaFolder = new URL('../../schema/', import.meta.url);

function readGraphqlFiles(folder: URL): [name: string, text: string][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}

const examples: Example[] = readGraphqlFiles(examplesFolder).map((file) => parseExample(...file));

test('every example says who asks and what', () => {
  for (const example of examples) {
    expect(example).toMatchObject({
      name: expect.stringMatching(/^[a-z-]+$/),
      audience: expect.stringMatching(/^\p{Lu}/u),
      question: expect.stringMatching(/\?$/),
    });
  }
});

test('no two examples have the same name or question', () => {
  for (const key of ['name', 'question'] as const) {
    const values = examples.map((example) => example[key]);
    expect(values).toEqual([...new Set(values)]);
  }
});

describe('against the schema', () => {
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = buildASTSchema(concatAST(readGraphqlFiles(schemaFolder).map(([, text]) => parse(text))));
  });

  test.each(examples)('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
  });

  test.each(examples)('$name is one named query that runs without variables', ({ query }) => {
    const operation = getOperationAST(parse(query));
    expect(operation?.operation).toBe('query');
    expect(operation?.name?.value).toBeDefined();
    for (const variable of operation?.variableDefinitions ?? []) {
      const optional = variable.defaultValue !== undefined || variable.type.kind !== Kind.NON_NULL_TYPE;
      expect({ variable: variable.variable.name.value, optional }).toMatchObject({ optional: true });
    }
  });
});
