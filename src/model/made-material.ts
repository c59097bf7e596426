import type { MadeWords, Pair } from './made-words.ts';
import type { MadeLanguage, StandardShape } from './standard-shape.ts';

/** An act that made standards cite. */
export interface CitedAct {
  readonly id: string;
  readonly kind: 'LAW' | 'CODE';
  readonly titles: Pair;
}

/** All that standards are made of. */
export interface MadeMaterial {
  readonly shape: StandardShape;
  readonly words: MadeWords;
  /** The usual wording of a label of the template. */
  readonly label: (key: string, language: MadeLanguage) => string;
  /** Acts, the most cited first. */
  readonly acts: readonly CitedAct[];
  /** Whether these are acts of the register, as is the law under which standards are approved. */
  readonly citesRegister: boolean;
}
