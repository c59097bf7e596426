/** A reading statement as the database gets it. */
export interface Sent {
  readonly text: string;
  readonly parameters: { readonly given: Readonly<Record<string, unknown>> };
}

/** A text with its parameters in one map, and the names of these. */
interface Gathered {
  readonly text: string;
  readonly names: readonly string[];
}

const gatheredTexts = new Map<string, Gathered>();

/**
 * The statement with all its parameters in one map, `$given`. The database keeps a plan for each combination of types of
 * parameters, null being one, so that each choice of filters would be planned anew; of a map it looks at no more
 * than that it is one, and a text has one plan. Throws an Error where the text names what is not among the parameters.
 */
export function sent(text: string, parameters: Readonly<Record<string, unknown>>): Sent {
  const gathered = gatheredTexts.get(text) ?? gather(text);
  gatheredTexts.set(text, gathered);
  for (const name of gathered.names)
    if (!(name in parameters)) throw new Error(`The statement is given no $${name}: ${text}`);
  return { text: gathered.text, parameters: { given: parameters } };
}

function gather(text: string): Gathered {
  const names = new Set<string>();
  const renamed = text.replace(/\$(\w+)/gu, (_, name: string) => {
    names.add(name);
    return `$given.${name}`;
  });
  return { text: renamed, names: [...names] };
}
