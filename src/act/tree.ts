import {
  type ProvisionKey,
  type ProvisionKind,
  type ProvisionName,
  provisionKey,
  provisionKinds,
} from '../model/provision.ts';
import { foldText } from '../text/fold.ts';
import type { HeadingText } from './heading-text.ts';
import type { Opening } from './openings.ts';

/** A provision as one text has it. */
export interface Found extends ProvisionName, HeadingText {
  readonly parent: ProvisionKey | null;
}

/** A place at which a file of the text is missing: what stands after it stands in nothing that is known. */
export const gap = 'gap';

/**
 * The provisions of a text, each in what is open where it opens. One that is opened again, as at the head of a file,
 * is the same. Where the count of chapters begins anew in each section, the number says of which: "2.1".
 */
export function treeOf(openings: readonly (Opening | typeof gap)[]): readonly Found[] {
  const found = new Map<ProvisionKey, Found>();
  let open: Found[] = [];
  for (const opening of openings) {
    if (opening === gap) {
      open = [];
      continue;
    }
    open = open.filter(({ kind }) => rank(kind) < rank(opening.kind));
    const own = placed(opening, open.at(-1) ?? null, found);
    if (own === null) continue;
    const known = found.get(provisionKey(own));
    const merged = known && { ...known, heading: known.heading ?? own.heading };
    found.set(provisionKey(own), merged ?? own);
    open.push(merged ?? own);
  }
  return [...found.values()];
}

function rank(kind: ProvisionKind): number {
  return provisionKinds.indexOf(kind);
}

/** Kinds that are counted within what they stand in. */
const countedWithin = new Set<ProvisionKind>(['subsection', 'subchapter']);

/** The provision with its whole number; null where that cannot be told. */
function placed(
  { kind, number, heading, isExcluded }: Opening,
  outer: Found | null,
  found: ReadonlyMap<ProvisionKey, Found>,
): Found | null {
  const own: Found = {
    kind,
    number,
    heading,
    isExcluded,
    parent: outer === null ? null : provisionKey(outer),
  };
  const within = outer && { ...own, number: `${outer.number}.${number}` };
  if (countedWithin.has(kind)) return within;
  const known = found.get(provisionKey(own));
  if (known === undefined || isSame(known, own)) return own;
  return within === null || outer?.kind === 'part' || kind === 'article' || kind === 'paragraph'
    ? null
    : within;
}

function isSame(known: Found, own: Found): boolean {
  if (known.parent === own.parent) return true;
  if (known.parent !== null && own.parent !== null) return false;
  return known.heading !== null && own.heading !== null && foldText(known.heading) === foldText(own.heading);
}
