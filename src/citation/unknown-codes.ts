import { anyIn, type Compiled } from './compile.ts';
import type { Element } from './element.ts';

/**
 * The elements with codes of the country that the register does not have: a name with a capital between the country
 * and a Kazakh kind, or the adjectives before a Russian kind that the country follows.
 */
export function nameUnknownCodes(
  text: string,
  elements: readonly Element[],
  compiled: Compiled,
): readonly Element[] {
  return elements.map((element, index) => {
    if (element.type !== 'kind' || element.kind !== 'CODE' || element.plural) return element;
    const before = elements[index - 1];
    const after = elements[index + 1];
    const words = text.slice(before?.end ?? 0, element.start);
    const found =
      element.language === 'kk'
        ? before?.type === 'country' && /^\s*\p{Lu}[\p{L}-]+\s+(?:[\p{L}-]+\s+)?$/u.exec(words)
        : after?.type === 'country' &&
          text.slice(element.end, after.start).trim() === '' &&
          compiled.endsInAdjectives.exec(words);
    const name = found ? found[0].trimStart() : '';
    if (name === '' || anyIn(name, compiled.notActs) || anyIn(name, compiled.pointers)) return element;
    const start = element.start - name.length;
    const title = { text: text.slice(start, element.end), quoted: false, form: false, known: false } as const;
    return { type: 'title', ...title, kind: element.kind, start, end: element.end };
  });
}
