/** A query ready to run, with the question that it answers. */
export interface Example {
  /** Names the example in a link: `/graphql?example=<name>`. */
  readonly name: string;
  /** Who asks. */
  readonly audience: string;
  /** What they ask, in one sentence. */
  readonly question: string;
  /** What else is worth knowing before it is run; may be empty. */
  readonly note: string;
  /** The whole file, comment included. */
  readonly query: string;
}

/**
 * Reads an example file: in its leading comment the first paragraph says who asks, the second what they ask,
 * the rest is the note.
 *
 * The file's name is the example's, without the number that gives its place in the list.
 */
export function parseExample(path: string, text: string): Example {
  const [audience = '', question = '', ...note] = leadingParagraphs(text);
  return {
    name: path.replace(/^.*\//, '').replace(/^\d+-|\.graphql$/g, ''),
    audience,
    question,
    note: note.join(' '),
    query: text.trimEnd(),
  };
}

function leadingParagraphs(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.slice(1).trim());
  return comment
    .join('\n')
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '));
}
