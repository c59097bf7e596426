import type { DefaultTreeAdapterMap } from 'parse5';
import { writeNumber } from './list-number.ts';

type Element = DefaultTreeAdapterMap['element'];

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What a browser shows before the items of the lists of a page. */
export class ListMarks {
  /** The number of the last item of each list. */
  readonly #last = new Map<Element, number>();

  /** The number of an item with a stop, a bullet, or nothing. To be asked once for each item, in order. */
  of(item: Element): string {
    const list = item.parentNode;
    if (list === null || !('tagName' in list)) return '';
    const style = [attribute(list, 'style'), attribute(item, 'style')].join(';');
    if (/list-style(?:-type)?\s*:\s*none/iu.test(style)) return '';
    if (list.tagName !== 'ol') return '•';
    const type = attribute(item, 'type') ?? attribute(list, 'type') ?? '';
    return `${writeNumber(this.#numberOf(item, list), formats[type] ?? 'decimal')}.`;
  }

  #numberOf(item: Element, list: Element): number {
    const step = attribute(list, 'reversed') === null ? 1 : -1;
    const last = this.#last.get(list) ?? first(list, step) - step;
    const number = integer(item, 'value') ?? last + step;
    this.#last.set(list, number);
    return number;
  }
}

function first(list: Element, step: number): number {
  const items = list.childNodes.filter(({ nodeName }) => nodeName === 'li');
  return integer(list, 'start') ?? (step === 1 ? 1 : items.length);
}

function integer(element: Element, name: string): number | null {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}
