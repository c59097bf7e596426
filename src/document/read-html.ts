import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import type { Row } from '../model/document.ts';
import { bodyOf, isLeftOut } from './html-body.ts';
import { ListMarks } from './html-list.ts';
import { HtmlText } from './html-text.ts';
import { RowBuilder } from './row-builder.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

/**
 * The tree of parse5, but what it moves out of a table stays apart from what stands there, so that the location of a text
 * spans it alone; and a text that grows keeps its location, rather than get a new one with each word.
 */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertTextBefore: (parent, text, before) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before),
  updateNodeSourceCodeLocation: (node, end) => {
    if (node.nodeName === '#text' && node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
    else defaultTreeAdapter.updateNodeSourceCodeLocation(node, end);
  },
};

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark nobr o:p q s samp small span strike strong sub sup tt u var wbr time'.split(
    ' ',
  ),
);

/**
 * The rows of a page: its paragraphs and tables as a browser shows them, white space collapsed, without what is not
 * shown and without the frame around the text. Places are lines and offsets of the page as it is; an entity has a
 * place of its own, a line break or several spaces in a text have none.
 */
export function readHtml(text: string): readonly Row[] {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const tree = parse(source, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  const page = new Page(source);
  for (const part of bodyOf(tree)) page.read(part);
  return page.builder.finish();
}

class Page {
  readonly builder = new RowBuilder();
  readonly #marks = new ListMarks();
  readonly #source: string;
  /** The line that was reached. */
  #line = 1;
  /** How many elements around the text show white space as it is. */
  #preformatted = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads an element and all in it, without recursion, since pages nest as deeply as they like. */
  read(root: Node): void {
    const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
    this.#enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = 'childNodes' in top.node ? top.node.childNodes[top.next] : undefined;
      top.next++;
      if (child === undefined) {
        this.#leave(top.node);
        open.pop();
      } else if (child.nodeName === '#text') this.#text(child as TextNode);
      else if ('tagName' in child && !isLeftOut(child)) {
        this.#enter(child);
        open.push({ node: child, next: 0 });
      }
    }
    this.builder.endParagraph(this.#line);
  }

  #enter(node: Node): void {
    if (!('tagName' in node)) return;
    const { tagName: name } = node;
    if (name === 'br') this.#break(node);
    else if (!inline.has(name)) this.#endParagraph(node);
    if (name === 'table') this.builder.openTable();
    if (name === 'tr') this.builder.openRow(this.#lineOf(node));
    if (name === 'td' || name === 'th') this.builder.openCell();
    if (name === 'li') this.builder.paragraph.mark(this.#marks.of(node));
    if (name === 'pre') this.#preformatted++;
  }

  #leave(node: Node): void {
    if (!('tagName' in node)) return;
    const { tagName: name } = node;
    if (!inline.has(name) && name !== 'br') this.#endParagraph(node);
    if (name === 'td' || name === 'th') this.builder.closeCell();
    if (name === 'tr') this.builder.closeRow();
    if (name === 'table') this.builder.closeTable();
    if (name === 'li') this.builder.paragraph.mark('');
    if (name === 'pre') this.#preformatted--;
  }

  /** A line break ends a paragraph; in a heading, which is one text on several lines, it is a space. */
  #break(node: Element): void {
    let around = node.parentNode;
    while (around !== null && 'tagName' in around && inline.has(around.tagName)) around = around.parentNode;
    if (around !== null && /^h[1-6]$/u.test(around.nodeName)) this.builder.paragraph.addSpace(null);
    else this.#endParagraph(node);
  }

  #endParagraph(node: Element): void {
    this.builder.endParagraph(this.#lineOf(node));
  }

  #lineOf({ sourceCodeLocation }: Element): number {
    if (sourceCodeLocation != null) this.#line = sourceCodeLocation.startLine;
    return this.#line;
  }

  #text({ value, sourceCodeLocation: location }: TextNode): void {
    if (location == null) return;
    this.#line = location.startLine;
    const text = new HtmlText(
      this.builder,
      location.startLine,
      location.startCol - 1,
      this.#preformatted > 0,
    );
    text.read(value, this.#source.slice(location.startOffset, location.endOffset));
  }
}
