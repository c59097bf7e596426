import type { DefaultTreeAdapterMap } from 'parse5';

type Document = DefaultTreeAdapterMap['document'];
type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const notText = new Set(
  'head title script style noscript template textarea select button input iframe object svg canvas audio video nav del'.split(
    ' ',
  ),
);
/** Parts of a page's frame, unless they stand in the text itself. */
const frame = new Set(['header', 'footer', 'aside']);

/**
 * The parts of a page that hold its text. On a page of the official legal database (adilet.zan.kz): the title and the
 * particulars under it (`div.container_alpha.slogan`), and the act (`div.container_gamma.text > article`, on old pages
 * the `div` itself); the status and the navigation around them are no part of the document. Of any other page: the body.
 */
export function bodyOf(document: Document): readonly Node[] {
  const divs = elementsOf(document, (element) => element.tagName === 'div');
  const text = divs.find((div) => hasClasses(div, 'container_gamma', 'text'));
  if (text === undefined) return [document];
  const slogan = divs.find((div) => hasClasses(div, 'container_alpha', 'slogan'));
  const head = slogan?.childNodes.filter((node) => node.nodeName === 'h1' || node.nodeName === 'p') ?? [];
  const [article] = elementsOf(text, (element) => element.tagName === 'article');
  return [...head, article ?? text];
}

/** Whether an element is not shown as text: code, forms, pictures, what is hidden or deleted, the frame of the page. */
export function isLeftOut(element: Element): boolean {
  const { tagName: name, attrs } = element;
  if (notText.has(name)) return true;
  if (frame.has(name) && !isIn(element, 'article') && !isIn(element, 'main')) return true;
  return attrs.some(
    (attribute) =>
      attribute.name === 'hidden' ||
      (attribute.name === 'style' && /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(attribute.value)),
  );
}

function isIn(element: Element, name: string): boolean {
  let around = element.parentNode;
  while (around !== null && around.nodeName !== name && 'parentNode' in around) around = around.parentNode;
  return around?.nodeName === name;
}

function hasClasses({ attrs }: Element, ...names: readonly string[]): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];
  return names.every((name) => classes.includes(name));
}

/** The elements of a kind below a node, in reading order. */
function elementsOf(root: Node, isWanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node && isWanted(node)) found.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}
