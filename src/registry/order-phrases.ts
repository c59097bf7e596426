import type { OrderPhraseKey, OrderPhrases } from '../model/order-phrase.ts';
import { foldText } from '../text/fold.ts';
import { readTable } from './table.ts';

interface PhraseTable {
  readonly phrases: readonly {
    readonly key: OrderPhraseKey;
    readonly kk: readonly string[];
    readonly ru: readonly string[];
  }[];
  readonly numbers: readonly {
    readonly value: number;
    readonly kk: readonly string[];
    readonly ru: readonly string[];
  }[];
}

/** The phrases of orders, folded for comparison. */
export function readOrderPhrases(): OrderPhrases {
  const table = readTable<PhraseTable>('order-phrases');
  const phrases = Object.fromEntries(
    table.phrases.map(({ key, kk, ru }) => [
      key,
      [...kk, ...ru].map((phrase) => phrase.split('{n}').map(foldText).join('{n}')),
    ]),
  ) as Record<OrderPhraseKey, string[]>;
  const numbers = table.numbers
    .flatMap(({ value, kk, ru }) => [...kk, ...ru].map((word) => ({ word: foldText(word), value })))
    .sort((a, b) => b.word.length - a.word.length);
  return { phrases, numbers };
}
