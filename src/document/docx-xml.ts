import { SaxesParser, type SaxesTagNS } from 'saxes';
import { unreadable } from './unreadable.ts';

/** An element of WordprocessingML: its name with the usual prefix ("w:p"), and its attributes by local name. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Handlers {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/markup-compatibility\/2006$/u, 'mc'],
];
/**
 * Reads XML from its beginning to its end; names do not depend on the prefixes that its writer chose.
 * @throws KasipError 1 where it is not well-formed, with the part and the place in it.
 */
export function readXml(xml: string, file: string, part: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => open({ name: nameOf(tag), attributes: attributesOf(tag) }));
  parser.on('closetag', (tag) => close(nameOf(tag)));
  if (text !== undefined) parser.on('text', text);
  const failures: unknown[] = [];
  parser.on('error', (error) => {
    failures.push(error);
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!failures.includes(error)) throw error;
    throw unreadable(
      `${file}: ${part}:${parser.line}:${parser.column}`,
      'the XML of this .docx is broken',
      'Expected well-formed XML: open the document in a word processor and save it again.',
    );
  }
}

function nameOf({ uri, local, prefix }: SaxesTagNS): string {
  const usual = prefixes.find(([mark]) => mark.test(uri))?.[1];
  return `${usual ?? prefix}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { local, value } of Object.values(attributes)) found[local] = value;
  return found;
}
