import { parseExample } from '../../src/explorer/example.ts';
import { readLink, writeLink } from '../../src/explorer/link.ts';

const examples = [
  parseExample(
    './examples/10-meta.graphql',
    '# Anyone\n#\n# What is\n# here?\nquery M { meta { release } }\n',
  ),
];

test('an example is opened by its name', () => {
  expect(readLink('?example=meta', examples)).toEqual({ query: examples[0]?.query, variables: '' });
});

test('an unknown example and an empty query open nothing', () => {
  expect(readLink('?example=other', examples)).toBeUndefined();
  expect(readLink('?query=', examples)).toBeUndefined();
  expect(readLink('', examples)).toBeUndefined();
});

test.each([
  { query: examples[0]?.query ?? '', variables: '' },
  { query: '{ node(id: "a&b=c+d#е") { id } }', variables: '{ "қ": "&?" }' },
])('a link that was written is read back: $query', (linked) => {
  const { search } = new URL(writeLink(linked, examples), 'http://localhost');
  expect(readLink(search, examples)).toEqual(linked);
});

test('an example that was not changed has a short link', () => {
  expect(writeLink({ query: examples[0]?.query ?? '', variables: '' }, examples)).toBe(
    '/graphql?example=meta',
  );
});
