import type { Label, LabelPart } from '../model/label.ts';
import { type Pairs, pairsOf } from '../text/similarity.ts';
import { endingWith, type Finder, startingWith } from './affixes.ts';
import { isOfEducation, isOfFunctions } from './keys.ts';
import { type Slips, slipsOf } from './slips.ts';

/** Labels that may stand in one place, made ready for being looked for; in the order of the table. */
export interface LabelSet {
  /** What a card is headed with. */
  readonly headings: readonly Label[];
  /** The row of a card that names its profession. */
  readonly names: readonly Label[];
  /** Words for a chapter. */
  readonly chapters: readonly Label[];
  /** Labels of persons with which a text begins, the longest first. */
  readonly contacts: Finder<Label>;
  readonly numbered: readonly Label[];
  /** Labels of a skill's abilities and knowledge. */
  readonly lists: readonly Label[];
  /**
   * Those with which a text ends that may stand in it beside a label of this key: of functions and skills, or of
   * education, the longest first; null where none may.
   */
  readonly besides: (key: string) => Finder<Label> | null;
  /** Those with which a text begins, the longest first. */
  readonly openings: Finder<Label>;
  /** Those that stand before a value, by their wording. */
  readonly byWording: ReadonlyMap<string, Ranked>;
  /** Those that are long enough to be known by likeness, and may be like a text of this length. */
  readonly ofLength: (length: number) => Paired;
  /** Those that are known by their beginning, whatever few words come after it. */
  readonly beginnings: Finder<Ranked>;
  /** Those that are known by their end where an item opens with them. */
  readonly endings: Finder<Ranked>;
  /** Those that are known in another number or case. */
  readonly inflections: Finder<Ranked>;
  /** Those that are known in spite of one slip. */
  readonly slips: Slips;
}

/** A label and its place in the table: of two that fit alike the first is meant. */
export interface Ranked {
  readonly label: Label;
  readonly rank: number;
}

/** Labels with the pairs of letters of their wordings. */
export interface Paired {
  readonly labels: readonly Ranked[];
  readonly pairs: Pairs;
}

/** How like a label a text must be. */
export const leastLikeness = 0.84;
/** Shorter labels are compared to the letter. */
const shortest = 6;
/** What a label must have to be known by its end; by its beginning, twice as much. */
const long = 12;

/** A set of these labels. */
export function labelSet(labels: readonly Label[]): LabelSet {
  const ofKey = (key: string) => labels.filter((label) => label.key === key);
  const ofFunctions = closing(labels.filter(({ key }) => isOfFunctions(key)));
  const ofEducation = closing(labels.filter(({ key }) => isOfEducation(key)));
  const ranked = labels.filter(({ key }) => key !== 'chapter').map((label, rank) => ({ label, rank }));
  return {
    headings: ofKey('card-heading'),
    names: ofKey('profession-name'),
    chapters: ofKey('chapter'),
    contacts: opening(ofKey('contact')),
    numbered: labels.filter(({ numbered }) => numbered),
    lists: labels.filter(({ key }) => key === 'abilities' || key === 'knowledge'),
    besides: (key) => (isOfFunctions(key) ? ofFunctions : isOfEducation(key) ? ofEducation : null),
    openings: opening(labels.filter(({ key }) => key !== 'chapter')),
    byWording: new Map(ranked.map((one) => [one.label.folded, one] as const).reverse()),
    ofLength: byLength(ranked.filter(({ label }) => label.folded.length >= shortest)),
    beginnings: startingWith(
      ranked.filter(({ label }) => !label.numbered && label.folded.length >= 2 * long),
      ({ label }) => label.folded,
    ),
    inflections: startingWith(
      ranked.filter(({ label }) => label.inflected !== undefined),
      ({ label }) => label.inflected?.start ?? '',
    ),
    slips: slipsOf(ranked.map(({ label }) => label)),
    endings: endingWith(
      ranked.filter(({ label }) => label.part === 'technical' && label.folded.length >= long),
      ({ label }) => label.folded,
    ),
  };
}

/** The labels of some parts of the template as a set, made once for each array of parts. Notes are not among them. */
export function setsByParts(labels: readonly Label[]): (parts: readonly LabelPart[]) => LabelSet {
  const known = setsOf.get(labels) ?? new Map<readonly LabelPart[], LabelSet>();
  setsOf.set(labels, known);
  return (parts) => {
    const found = known.get(parts);
    if (found !== undefined) return found;
    const made = labelSet(labels.filter(({ part, key }) => parts.includes(part) && key !== 'note'));
    known.set(parts, made);
    return made;
  };
}

const setsOf = new WeakMap<readonly Label[], Map<readonly LabelPart[], LabelSet>>();

function opening(labels: readonly Label[]): Finder<Label> {
  return startingWith(longestFirst(labels), ({ folded }) => folded);
}

function closing(labels: readonly Label[]): Finder<Label> {
  return endingWith(longestFirst(labels), ({ folded }) => folded);
}

function longestFirst(labels: readonly Label[]): readonly Label[] {
  return [...labels].sort((a, b) => b.folded.length - a.folded.length);
}

/** The labels that may be as like a text of a length as they must be, put together once for each length. */
function byLength(ranked: readonly Ranked[]): (length: number) => Paired {
  const known = new Map<number, Paired>();
  return (length) => {
    const found = known.get(length);
    if (found !== undefined) return found;
    const labels = ranked.filter(({ label: { folded } }) => mayHaveLengths(folded.length, length));
    const made = { labels, pairs: pairsOf(labels.map(({ label: { folded } }) => folded)) };
    known.set(length, made);
    return made;
  };
}

function mayHaveLengths(one: number, other: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * leastLikeness;
}
