import type { Quote } from '../model/place.ts';
import type { DefinitionRecord } from '../model/standard.ts';
import { splitItems } from '../text/numbering.ts';
import { quote } from '../text/passage.ts';
import type { Field } from './field.ts';
import { impersonalPassages, stated } from './values.ts';

/** The paragraphs of the scope, each a text of its own. */
export function parseScope(field: Field | undefined): readonly Quote[] {
  return impersonalPassages(field).flatMap((passage) => stated(passage) ?? []);
}

/** Terms or abbreviations: "1) term – meaning;", the first dash or colon between them. */
export function parseDefinitions(field: Field | undefined): readonly DefinitionRecord[] {
  const items = splitItems(impersonalPassages(field));
  return items.flatMap(({ number, passage }) => {
    const words = quote(passage);
    const parts = /^(.+?)\s*(?:\s-|-\s|[–—:])\s*(.+)$/su.exec(passage.text);
    if (words === null) return [];
    return [{ number, term: parts?.[1] ?? passage.text, meaning: parts?.[2] ?? '', quote: words }];
  });
}
