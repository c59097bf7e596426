import type { MadeLanguage } from '../model/standard-shape.ts';

/** How much of what. What is left out is drawn as real standards have it. */
export interface Size {
  readonly standards: number;
  /** Exactly so many in each. */
  readonly cardsPerStandard?: number;
  /** So many on average, spread as in real standards. */
  readonly meanCards?: number;
  /** About so many in each, in lists of acts; without it, as in real standards. */
  readonly citationsPerCard?: number;
  /** So many acts of `generateActs` are cited in place of those of the register. */
  readonly acts?: number;
  /** The texts of every standard; without it some have one, some both. */
  readonly language?: MadeLanguage | 'both';
}
