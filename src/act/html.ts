import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** All elements of a page, in the order in which they stand in it. */
export function elementsOf(root: HtmlNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The words of an element, one space between them. */
export function textOf(element: HtmlElement): string {
  const words: string[] = [];
  const open: HtmlNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) words.push(node.value);
    else if (node.nodeName === 'br') words.push(' ');
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/u).includes(name) ?? false;
}
