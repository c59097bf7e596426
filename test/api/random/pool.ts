import type { Ask } from '../served.ts';

/** What a graph holds, for arguments: ids by the type that they belong to, and texts by `Type.field`. */
export interface Pool {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly texts: ReadonlyMap<string, readonly (string | number)[]>;
}

const concept = '__typename id name { text } wordings(first: 2) { nodes { __typename id } }';
const statement = '__typename id text { text }';

/** Things of every kind that has ids, so that each of them is asked for. */
const questions = [
  `{ professions(first: 60) { nodes { __typename id code name { text } level { __typename id level }
    citations(first: 2) { nodes { __typename id } }
    occupation { __typename id code group { __typename id code parent { __typename id code } } } } } }`,
  `{ standards(first: 5) { nodes { __typename id code name { text } activities { __typename id code } currentEdition { __typename id
    cards { __typename id labourFunctions { ${statement}
      skills { ${statement} abilities { ${statement} } knowledge { ${statement} } } } } } } } }`,
  `{ legalActs(first: 100, filter: {cited: true}) { nodes { __typename id number title { text }
    provisions(first: 5) { nodes { __typename id } } } } }`,
  `{ labourFunctions(first: 40) { nodes { ${concept} } } skills(first: 60) { nodes { ${concept} } }
    abilities(first: 40) { nodes { ${concept} } } knowledgeItems(first: 60) { nodes { ${concept} } } }`,
  '{ findings(first: 20) { nodes { __typename id evidence { source { __typename id } } } } }',
];

/** Asks the API for what it holds; the same graph gives the same pool. */
export async function poolOf(ask: Ask): Promise<Pool> {
  const ids = new Map<string, Set<string>>();
  const texts = new Map<string, Set<string | number>>();
  const collect = (thing: unknown): void => {
    if (Array.isArray(thing)) for (const each of thing) collect(each);
    else if (thing !== null && typeof thing === 'object') collectObject(thing as Record<string, unknown>);
  };
  const collectObject = ({ __typename, ...fields }: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(fields)) {
      const text = (value as { text?: unknown } | null)?.text ?? value;
      if (name === 'id' && typeof value === 'string') add(ids, String(__typename), value);
      else if (typeof text === 'string' || typeof text === 'number')
        add(texts, `${__typename}.${name}`, text);
      collect(value);
    }
  };
  for (const question of questions) {
    const { data, errors } = await ask(question);
    if (errors) throw new Error(`The pool cannot be asked for: ${JSON.stringify(errors)}`);
    collect(data);
  }
  return { ids: listed(ids), texts: listed(texts) };
}

function add<Value>(all: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = all.get(key) ?? new Set();
  all.set(key, known.add(value));
}

function listed<Value>(sets: ReadonlyMap<string, ReadonlySet<Value>>): ReadonlyMap<string, readonly Value[]> {
  return new Map([...sets].map(([key, values]) => [key, [...values]]));
}
