import { unzipSync } from 'fflate';
import { unreadable } from './unreadable.ts';

/** No part of a standard is larger; what claims to be was made to fill the memory. */
const maxPart = 64 * 1024 * 1024;

/** The parts of a DOCX that are read, as XML; the last two are null where it has none. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'a spreadsheet (.xlsx) is not read'],
  [/^ppt\//u, 'a presentation (.pptx) is not read'],
  [/^(?:META-INF\/manifest\.xml|content\.xml)$/u, 'OpenDocument (.odt) is not read'],
];

/**
 * The parts of a DOCX. Only these are unpacked.
 * @throws KasipError 1: the container is broken or cut off, holds something else, or a part is larger than any.
 */
export function docxParts(bytes: Uint8Array, file: string): DocxParts {
  const names: string[] = [];
  const parts = unpack(bytes, file, ({ name, originalSize }) => {
    names.push(name);
    if (!/^word\/(?:document|numbering|styles)\.xml$/u.test(name)) return false;
    if (originalSize > maxPart)
      throw unreadable(
        file,
        `its part ${name} has ${Math.round(originalSize / 2 ** 20)} MB`,
        'Expected at most 64 MB.',
      );
    return true;
  });
  const text = (name: string) => {
    const part = parts[`word/${name}.xml`];
    return part === undefined ? null : decodeXml(part);
  };
  const document = text('document');
  if (document === null)
    throw unreadable(file, foreign(names), 'Save the document as .docx or HTML and try again.');
  return { document, numbering: text('numbering'), styles: text('styles') };
}

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

function unpack(
  bytes: Uint8Array,
  file: string,
  filter: (entry: Entry) => boolean,
): Record<string, Uint8Array> {
  const failures: unknown[] = [];
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        try {
          return filter(entry);
        } catch (error) {
          failures.push(error);
          throw error;
        }
      },
    });
  } catch (error) {
    if (failures.length > 0) throw error;
    throw unreadable(
      file,
      'the ZIP container of this .docx is broken or cut off, so that nothing of it can be read',
      'Expected a whole .docx: copy or save it again.',
    );
  }
}

function foreign(names: readonly string[]): string {
  const other = others.find(([mark]) => names.some((name) => mark.test(name)));
  return other?.[1] ?? 'this ZIP file is no .docx: it has no part word/document.xml';
}

function decodeXml(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
