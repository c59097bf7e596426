import type { ConceptKind } from '../../../src/model/concept.ts';
import type { StatementRecord } from '../../../src/model/standard.ts';
import { textHash, wordingId } from '../../../src/text/wording-id.ts';
import { hash } from './hash.ts';
import { quote } from './quote.ts';

/** Each statement stands on a line of its own, card by card as they are numbered. */
export function statementMaker(card: string, item: number) {
  let line = item * 1_000;
  const taken = new Map<string, number>();
  return (kind: ConceptKind | 'competence', text: string): StatementRecord => {
    const repeat = (taken.get(kind + text) ?? 0) + 1;
    taken.set(kind + text, repeat);
    return {
      id: `${kind}-statement:${card.slice(5)}/${hash(text)}${repeat === 1 ? '' : `-${repeat}`}`,
      wording: wordingOf(kind, text),
      number: null,
      numberAsWritten: null,
      quote: quote(text, ++line),
    };
  };
}

export function wordingOf(kind: string, text: string): string {
  return wordingId(kind as ConceptKind, textHash(text));
}
