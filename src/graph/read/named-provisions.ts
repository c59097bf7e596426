import { z } from 'zod';
import { type Provision, provisionParts } from '../../model/citation.ts';
import { optionalText } from './columns.ts';

/** How a citation keeps the provisions that it names. */
export const namedProvisionColumns = {
  /** The first one, part by part. */
  section: optionalText,
  chapter: optionalText,
  article: optionalText,
  paragraph: optionalText,
  subparagraph: optionalText,
  /** The others, the parts of each one after another, "" for none. */
  otherProvisions: z
    .array(z.string())
    .nullable()
    .default([])
    .transform((numbers) => numbers ?? []),
};

const columns = z.object(namedProvisionColumns);

/** Every part of an act that a citation names, in order; none where it names the whole act. */
export function namedProvisions(row: z.infer<typeof columns>): readonly Provision[] {
  const { section, chapter, article, paragraph, subparagraph, otherProvisions } = row;
  const first = { section, chapter, article, paragraph, subparagraph };
  const count = otherProvisions.length / provisionParts.length;
  const others = Array.from({ length: count }, (_, index) => {
    const numbers = otherProvisions.slice(index * provisionParts.length);
    const entries = provisionParts.map((part, at) => [part, numbers[at] || null]);
    return Object.fromEntries(entries) as Provision;
  });
  return Object.values(first).every((number) => number === null) ? others : [first, ...others];
}
