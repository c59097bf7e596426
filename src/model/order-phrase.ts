/** What an order's sentence does. */
export type OrderPhraseKey =
  | 'amending'
  | 'approving'
  | 'enacting'
  | 'repealing'
  | 'entry-into-force'
  | 'days-after-publication'
  | 'publication'
  | 'order';

/** Phrases by which the head of a document says what the order does, and the number words they use. */
export interface OrderPhrases {
  /** Folded phrases by what they mean. `days-after-publication` has `{n}` where a number stands, unfolded. */
  readonly phrases: Readonly<Record<OrderPhraseKey, readonly string[]>>;
  /** Number words of both languages, longest first, folded. */
  readonly numbers: readonly { readonly word: string; readonly value: number }[];
}
