import { whole } from './read/row/sent.ts';

/** Which properties of nodes a statement sends, by what they are: names in the order of the row, null for what is not sent. */
export type Sends = Readonly<Record<string, readonly (string | null)[]>>;

const used = new Map<string, readonly string[]>();

/** The parameters with what the statement sends, as far as its text asks for that. */
export function withSends(text: string, parameters: object, sends: Sends = whole): object {
  const names = usedIn(text);
  if (names.length === 0) return parameters;
  return { ...parameters, sends: Object.fromEntries(names.map((name) => [name, sends[name]])) };
}

/** Found once for each text, of which there are some hundreds. */
function usedIn(text: string): readonly string[] {
  const known = used.get(text);
  if (known) return known;
  const names = [...new Set([...text.matchAll(/\$sends\.(\w+)/gu)].map(([, name = '']) => name))];
  used.set(text, names);
  return names;
}
