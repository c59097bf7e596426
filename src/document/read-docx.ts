import type { Row } from '../model/document.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { type DocxParts, docxParts } from './docx-parts.ts';
import { readXml, type Tag } from './docx-xml.ts';
import { RowBuilder } from './row-builder.ts';

/** What is deleted, moved away, stands twice, says how things looked before, or is code. */
const leftOut = new Set(
  'w:del w:moveFrom w:pPrChange w:rPrChange w:tcPrChange w:trPrChange w:tblPrChange w:sectPr mc:Fallback'.split(
    ' ',
  ),
);

/** One character each, in the text of a paragraph. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

interface OpenParagraph {
  readonly number: number;
  /** Characters of its text so far. */
  length: number;
  style: string | null;
  list: string | null;
  level: number | null;
  isNumbered: boolean;
  /** Rows of the text boxes that are tied to it: they come after it. */
  readonly boxes: Row[];
}

/**
 * The rows of a DOCX and the number of its paragraphs. A place is a paragraph, counted from 1 over all `w:p` of
 * word/document.xml that are read, in the order in which they begin, those in cells and text boxes among them, and
 * offsets in its text: the characters of its `w:t`, and one for each tab, break, symbol, hard or soft hyphen. Deleted and
 * hidden text does not count, nor does what stands in a text box inside the paragraph. A break ends a text. Numbers of
 * lists, which the program makes, are part of a text without a place. Headers, footers and notes are not read.
 * @throws KasipError 1 where the container or its XML is broken, or is no DOCX.
 */
export function readDocx(
  bytes: Uint8Array,
  file: string,
): { readonly rows: readonly Row[]; readonly lines: number } {
  return new DocxReader(docxParts(bytes, file), file).read();
}

class DocxReader {
  readonly #parts: DocxParts;
  readonly #file: string;
  readonly #numbering: DocxNumbering;
  /** Of the document, and of each text box that is open. */
  readonly #builders = [new RowBuilder()];
  readonly #paragraphs: OpenParagraph[] = [];
  /** For each cell that is open, whether it goes on from the row above or the cell before. */
  readonly #continued: boolean[] = [];
  #count = 0;
  #leftOut = 0;
  #isRun = false;
  #isHidden = false;
  #isText = false;

  constructor(parts: DocxParts, file: string) {
    this.#parts = parts;
    this.#file = file;
    this.#numbering = new DocxNumbering(parts, file);
  }

  read(): { readonly rows: readonly Row[]; readonly lines: number } {
    readXml(this.#parts.document, this.#file, 'word/document.xml', {
      open: (tag) => {
        if (this.#leftOut > 0 || leftOut.has(tag.name)) this.#leftOut++;
        else this.#open(tag);
      },
      close: (name) => {
        if (this.#leftOut > 0) this.#leftOut--;
        else this.#close(name);
      },
      text: (text) => {
        if (this.#isText && this.#leftOut === 0) this.#add(text);
      },
    });
    return { rows: this.#builder.finish(), lines: this.#count };
  }

  get #builder(): RowBuilder {
    const builder = this.#builders.at(-1);
    if (builder === undefined) throw new Error('The document itself always has a builder.');
    return builder;
  }

  #open({ name, attributes }: Tag): void {
    const { val = '' } = attributes;
    const isOn = val !== '0' && val !== 'false';
    const paragraph = this.#paragraphs.at(-1);
    const character = characters[name];
    if (name === 'w:p') this.#openParagraph();
    else if (name === 'w:t' || name === 'm:t') this.#isText = true;
    else if (name === 'w:r') this.#isRun = true;
    else if (name === 'w:vanish') this.#isHidden = this.#isRun && isOn;
    else if (name === 'w:sym') this.#add(symbol(attributes.char ?? ''));
    else if (character !== undefined && this.#isRun) this.#add(character);
    else if (name === 'w:br' || name === 'w:cr') this.#break();
    else if (name === 'w:pStyle' && paragraph !== undefined) paragraph.style = val;
    else if (name === 'w:numId' && paragraph !== undefined) paragraph.list = val;
    else if (name === 'w:ilvl' && paragraph !== undefined) paragraph.level = Number(val);
    else if (name === 'w:txbxContent') this.#builders.push(new RowBuilder());
    else if (name === 'w:tbl') this.#builder.openTable();
    else if (name === 'w:tr') this.#builder.openRow(this.#count + 1);
    else if (name === 'w:tc') {
      this.#builder.openCell();
      this.#continued.push(false);
    } else if (name === 'w:vMerge' || name === 'w:hMerge')
      this.#continued[this.#continued.length - 1] = val !== 'restart';
  }

  #close(name: string): void {
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:t' || name === 'm:t') this.#isText = false;
    else if (name === 'w:r') {
      this.#isRun = false;
      this.#isHidden = false;
    } else if (name === 'w:txbxContent') {
      const rows = this.#builder.finish();
      this.#builders.pop();
      this.#paragraphs.at(-1)?.boxes.push(...rows);
    } else if (name === 'w:tbl') this.#builder.closeTable();
    else if (name === 'w:tr') this.#builder.closeRow();
    else if (name === 'w:tc') this.#builder.closeCell(this.#continued.pop());
  }

  #openParagraph(): void {
    this.#count++;
    const unnumbered = { style: null, list: null, level: null, isNumbered: false };
    this.#paragraphs.push({ number: this.#count, length: 0, ...unnumbered, boxes: [] });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    this.#number(paragraph);
    this.#builder.endParagraph(paragraph.number);
    for (const row of paragraph.boxes) this.#builder.add(row);
    this.#paragraphs.pop();
  }

  /** The number that the program shows, before the first character of the paragraph. */
  #number(paragraph: OpenParagraph): void {
    if (paragraph.isNumbered) return;
    paragraph.isNumbered = true;
    const number = this.#numbering.next(paragraph, paragraph.style);
    if (number !== '') this.#builder.paragraph.addUnplaced(`${number} `);
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#isHidden || text === '') return;
    this.#number(paragraph);
    const start = paragraph.length;
    paragraph.length += text.length;
    this.#builder.paragraph.add(text, paragraph.number, start, paragraph.length);
  }

  #break(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#isHidden) return;
    this.#number(paragraph);
    paragraph.length++;
    this.#builder.endParagraph(paragraph.number);
  }
}

/** A character by its code; one of a symbol font, whose codes name pictures, counts as a bullet. */
function symbol(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return Number.isNaN(code) || (code >= 0xf000 && code <= 0xf0ff) ? '•' : String.fromCharCode(code);
}
