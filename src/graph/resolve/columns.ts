import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { languages } from '../../model/language.ts';
import { type MeaningMember, type Reason, reasonKinds } from '../../model/meaning.ts';
import type { Properties } from '../rows/stated-node.ts';

/** A wording as it is compared: `meaningOf` projects it. */
export const meaningRow = z.object({
  id: z.string(),
  kind: z.enum(conceptKinds),
  language: z.enum(languages),
  text: z.string(),
  acts: z.array(z.string()).nullable(),
});

export const meaningOf = (wording: string) => `${wording} {.id, .kind, .language, .text, .acts}`;

/** Reasons are two lists of one length: their kinds, and the words of each in one text with tabs between. */
export const reasonColumns = {
  reasons: z.array(z.enum(reasonKinds)),
  reasonWords: z.array(z.string()),
};

export function packed(reasons: readonly Reason[]) {
  return {
    reasons: reasons.map(({ kind }) => kind),
    reasonWords: reasons.map(({ words }) => words.join('\t')),
  };
}

export function unpacked(row: z.infer<z.ZodObject<typeof reasonColumns>>): readonly Reason[] {
  return row.reasons.map((kind, index) => {
    const words = row.reasonWords[index] ?? '';
    return { kind, words: words === '' ? [] : words.split('\t') };
  });
}

/** Why a wording belongs to its concept, as properties of `WORDING_OF`. */
export function belonging({ comparedWith, score, reasons, decidedBy }: MeaningMember): Properties {
  return { comparedWith, score, decidedBy, ...(reasons.length > 0 ? packed(reasons) : {}) };
}
