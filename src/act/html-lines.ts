import { parse } from 'parse5';
import { elementsOf, type HtmlElement, type HtmlNode, hasClass, textOf } from './html.ts';
import type { Line, Weight } from './line.ts';

/** Whether a text is a page rather than Markdown, which may have tags in it as well. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b|<body\b|<h[1-6][\s>]/iu.test(text) && !/^#{1,6} /mu.test(text);
}

/** The lines of a saved page: its headings and paragraphs, without tables and remarks of the editors (`p.note`). */
export function htmlLines(text: string): readonly Line[] {
  return elementsOf(parse(text)).flatMap((element) => {
    const weight = weightOf(element);
    if (weight === null || isInTable(element)) return [];
    if (weight === 'preformatted') return preformatted(element);
    const words = textOf(element).replaceAll('<*>', '').trim();
    return words === '' ? [] : [{ text: words, weight, isAtMargin: true, isGlued: false }];
  });
}

function weightOf(element: HtmlElement): Weight | null {
  if (/^h[1-6]$/u.test(element.tagName)) return 'heading';
  if (element.tagName === 'pre') return 'preformatted';
  if (element.tagName !== 'p' || hasClass(element, 'note')) return null;
  const bold = elementsOf(element).filter(({ tagName }) => tagName === 'b' || tagName === 'strong');
  return bold.map(textOf).join(' ').trim() === textOf(element) ? 'bold' : 'plain';
}

function preformatted(element: HtmlElement): readonly Line[] {
  const source = element.childNodes.map((node) => ('value' in node ? node.value : '\n')).join('');
  const lines = source.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.flatMap((line, index) =>
    line === ''
      ? []
      : [{ text: line, weight: 'preformatted', isAtMargin: true, isGlued: Boolean(lines[index + 1]) }],
  );
}

function isInTable(element: HtmlElement): boolean {
  for (let node: HtmlNode | null = element.parentNode; node !== null; )
    if (node.nodeName === 'table') return true;
    else node = 'parentNode' in node ? node.parentNode : null;
  return false;
}
