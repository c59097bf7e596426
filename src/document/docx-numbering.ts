import type { DocxParts } from './docx-parts.ts';
import { readXml } from './docx-xml.ts';
import { writeNumber } from './list-number.ts';

/** How a level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  readonly isLegal: boolean;
  readonly style: string | null;
}

/** What a paragraph or a style says of its numbering; null where it says nothing. */
export interface NumberingReference {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style extends NumberingReference {
  readonly basedOn: string | null;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  link: string | null;
  styleLink: string | null;
}

interface Numbered {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** The numbers that a word processor shows before paragraphs and that stand nowhere in their text. */
export class DocxNumbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #lists = new Map<string, Numbered>();
  readonly #styles = new Map<string, Style>();
  #defaultStyle: string | null = null;
  /** The last number at each level, by the list that is counted together. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor({ numbering, styles }: DocxParts, file: string) {
    if (numbering !== null) this.#readLists(numbering, file);
    if (styles !== null) this.#readStyles(styles, file);
  }

  /** The number of the next paragraph, to be asked once for each in order: "2.1.", "•", or nothing. */
  next(reference: NumberingReference, style: string | null): string {
    const { list, level } = this.#resolve(reference, style ?? this.#defaultStyle);
    const numbered = list === null ? undefined : this.#lists.get(list);
    if (list === null || numbered === undefined) return '';
    const levels = this.#levels(numbered);
    const at = levels.get(level);
    if (at === undefined) return '';
    const counts = this.#counts.get(numbered.abstract) ?? [];
    this.#counts.set(numbered.abstract, counts);
    const restart = this.#begun.has(`${list}/${level}`) ? undefined : numbered.starts.get(level);
    this.#begun.add(`${list}/${level}`);
    const last = counts[level];
    counts[level] = restart ?? (last === undefined ? at.start : last + 1);
    counts.length = level + 1;
    if (at.format === 'bullet') return bullet(at.text);
    return at.text.replace(/%(\d)/gu, (_, digit: string) => {
      const other = levels.get(Number(digit) - 1) ?? at;
      const number = counts[Number(digit) - 1] ?? other.start;
      return writeNumber(number, at.isLegal ? 'decimal' : other.format);
    });
  }

  #levels({ abstract, levels }: Numbered): ReadonlyMap<number, Level> {
    let found = this.#abstracts.get(abstract);
    const link = found?.link ?? null;
    if (link !== null)
      found = [...this.#abstracts.values()].find(({ styleLink }) => styleLink === link) ?? found;
    return new Map([...(found?.levels ?? []), ...levels]);
  }

  /** A paragraph's own numbering, or that of its style, or of the style on which that one is based. */
  #resolve(own: NumberingReference, style: string | null) {
    let { list, level } = own;
    const seen = new Set<string>();
    for (let name = style; name !== null && list === null && !seen.has(name); ) {
      seen.add(name);
      const found = this.#styles.get(name);
      list = found?.list ?? null;
      level ??= found?.level ?? (list === null ? null : this.#levelOfStyle(list, name));
      name = found?.basedOn ?? null;
    }
    return { list, level: level ?? 0 };
  }

  #levelOfStyle(list: string, style: string): number | null {
    const numbered = this.#lists.get(list);
    const levels = numbered === undefined ? [] : [...this.#levels(numbered)];
    return levels.find(([, level]) => level.style === style)?.[0] ?? null;
  }

  #readLists(xml: string, file: string): void {
    let abstract: Abstract | null = null;
    let numbered: Numbered | null = null;
    let at = 0;
    let level: Level | null = null;
    readXml(xml, file, 'word/numbering.xml', {
      open: ({ name, attributes: { val = '', ...attributes } }) => {
        const change = (more: Partial<Level>) => {
          if (level !== null) level = { ...level, ...more };
        };
        if (name === 'w:abstractNum') {
          abstract = { levels: new Map(), link: null, styleLink: null };
          this.#abstracts.set(attributes.abstractNumId ?? '', abstract);
        } else if (name === 'w:num') {
          numbered = { abstract: '', starts: new Map(), levels: new Map() };
          this.#lists.set(attributes.numId ?? '', numbered);
        } else if (name === 'w:abstractNumId' && numbered !== null) numbered.abstract = val;
        else if (name === 'w:numStyleLink' && abstract !== null) abstract.link = val;
        else if (name === 'w:styleLink' && abstract !== null) abstract.styleLink = val;
        else if (name === 'w:lvlOverride') at = Number(attributes.ilvl);
        else if (name === 'w:startOverride') numbered?.starts.set(at, Number(val));
        else if (name === 'w:lvl') {
          at = Number(attributes.ilvl ?? at);
          level = { start: 0, format: 'decimal', text: '', isLegal: false, style: null };
        } else if (name === 'w:start') change({ start: Number(val) });
        else if (name === 'w:numFmt') change({ format: val });
        else if (name === 'w:lvlText') change({ text: val });
        else if (name === 'w:isLgl') change({ isLegal: val !== '0' && val !== 'false' });
        else if (name === 'w:pStyle') change({ style: val });
      },
      close: (name) => {
        if (name === 'w:lvl' && level !== null) {
          (numbered ?? abstract)?.levels.set(at, level);
          level = null;
        }
        if (name === 'w:abstractNum') abstract = null;
        if (name === 'w:num') numbered = null;
      },
    });
  }

  #readStyles(xml: string, file: string): void {
    let id: string | null = null;
    const change = (more: Partial<Style>) => {
      if (id === null) return;
      const style = this.#styles.get(id) ?? { basedOn: null, list: null, level: null };
      this.#styles.set(id, { ...style, ...more });
    };
    readXml(xml, file, 'word/styles.xml', {
      open: ({ name, attributes: { val = '', ...attributes } }) => {
        if (name === 'w:style') {
          id = attributes.type === 'paragraph' ? (attributes.styleId ?? null) : null;
          if (attributes.default === '1') this.#defaultStyle = id ?? this.#defaultStyle;
        } else if (name === 'w:basedOn') change({ basedOn: val });
        else if (name === 'w:numId') change({ list: val });
        else if (name === 'w:ilvl') change({ level: Number(val) });
      },
      close: (name) => {
        if (name === 'w:style') id = null;
      },
    });
  }
}

/** A dash as it is; any other sign, most of them of a symbol font, as a bullet; none where only white space is shown. */
function bullet(text: string): string {
  return /^\s*$/u.test(text) ? '' : /^[-–—]$/u.test(text) ? text : '•';
}
