/** A question that is answered, or whose fields are refused one by one: what it may take at most. */
export interface Bounded {
  readonly query: string;
  readonly variables?: unknown;
  /** The code of each of its errors; null: there are none. */
  readonly code: string | null;
  readonly statements: number;
  readonly says?: RegExp;
}

const skills = 'query ($text: String) { skills(filter: {text: $text}) { totalCount nodes { id } } }';
/** Ids of what the index of words finds, then the list. */
const byText = (text: string) => ({ query: skills, variables: { text }, code: null, statements: 2 });

export const bounded: Readonly<Record<string, Bounded>> = {
  'a page of two thousand million': {
    query: '{ skills(first: 2147483647) { nodes { id } } }',
    code: 'PAGE_TOO_LARGE',
    statements: 0,
    says: /at most 100, not 2147483647/u,
  },
  'a page of a variable, one too large': {
    query: 'query ($n: Int!) { skills(first: $n) { nodes { id } } }',
    variables: { n: 101 },
    code: 'PAGE_TOO_LARGE',
    statements: 0,
    says: /at most 100, not 101/u,
  },
  'a page of less than nothing': {
    query: '{ skills(first: -2147483648) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    statements: 0,
    says: /at least 1/u,
  },
  'a page within what is refused': {
    query: '{ nodes(ids: [1, 2]) { ... on Profession { skills(first: 100) { nodes { id } } } } }',
    code: null,
    statements: 1,
  },
  '101 ids': {
    query: `{ nodes(ids: [${Array.from({ length: 101 }, (_, index) => index).join(' ')}]) { id } }`,
    code: 'PAGE_TOO_LARGE',
    statements: 0,
    says: /At most 100 ids .* not 101/u,
  },
  'one id 100 times': {
    query: `{ nodes(ids: [${'"act:1" '.repeat(100)}]) { id } }`,
    code: null,
    statements: 1,
  },
  '51 subjects': {
    query: `{ overlap(subjects: [${Array.from({ length: 51 }, (_, index) => `"profession:${index}"`).join(' ')}]) { total } }`,
    code: 'BAD_USER_INPUT',
    statements: 0,
    says: /51 ids; 50 are allowed/u,
  },
  '22 words of a name': {
    query: '{ professions(filter: {name: "а б в г д е ё ж з и й к л м н о п р с т у ф"}) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    statements: 0,
    says: /at most 20 words, not 22/u,
  },
  'a forged cursor': {
    query: '{ skills(after: "eyJrZXkiOiJ4In0=") { nodes { id } } }',
    code: 'BAD_CURSOR',
    statements: 0,
  },
  'a cursor of 3,000 characters': {
    query: `{ skills(after: "${'A'.repeat(3_000)}") { nodes { id } } }`,
    code: 'BAD_CURSOR',
    statements: 0,
  },
  'a regular expression that explodes': byText('(a+)+$ (x|x)*y ^(([a-z])+.)+[A-Z]([a-z])+$'),
  'signs of Lucene': byText('*:* AND (a~2 OR "b c"~1000000) ^10 [* TO *] /.*/ \\'),
  'Cypher in a text': byText("'}) DETACH DELETE n RETURN * //"),
  'half of a pair of surrogates': byText('\ud800'),
  'a sign of zero': byText('a\u0000b'),
  'marks piled on one letter': byText(`а${'\u0301'.repeat(3_000)}`),
  'nothing but blanks': byText(' '.repeat(3_000)),
  'an id that is a path': {
    query: '{ node(id: "../../../../etc/passwd") { id } }',
    code: null,
    statements: 1,
  },
  'a day that is none': {
    query: '{ staleCitations(asOf: "9999-99-99") { nodes { citations } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    statements: 0,
  },
  'a level that is none': {
    query: '{ professions(filter: {levels: [2147483647]}) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    statements: 0,
  },
  'the whole of what may stand at the root': {
    query: `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: professions(first: ${index + 1}) { nodes { id } }`).join(' ')} }`,
    code: null,
    statements: 50,
  },
  'one list 50 times': {
    query: `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: professions { nodes { id } }`).join(' ')} }`,
    code: null,
    statements: 1,
  },
  'a page that @skip leaves out': {
    query: 'query ($no: Boolean = true) { skills(first: 100) @skip(if: $no) { nodes { id } } __typename }',
    code: null,
    statements: 0,
  },
  'fragments that double 5 times, with one field': {
    query: `{ ...F0 } ${Array.from({ length: 5 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}
      fragment F5 on Query { meta { release } }`,
    code: null,
    statements: 1,
  },
};
