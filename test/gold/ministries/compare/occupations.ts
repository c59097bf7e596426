import type { OccupationReferenceRecord } from '../../../../src/model/standard.ts';
import { at, type Fact, textFact, under, valueFact } from './fact.ts';
import type { GoldCard } from './gold.ts';
import { pairsOf } from './pairing.ts';
import { likeness } from './words.ts';

/** A title without the code before or after it, which the record has apart. */
export function occupationName(text: string): string {
  return text
    .replace(/^\s*\d{4}[-\d]*\s*[-–—:]?\s*/u, '')
    .replace(/\s*[-–—(]*\s*\d{4}-[-\d]+\s*\)?\s*$/u, '');
}

type GoldRelated = GoldCard['relatedProfessions'][number];

/** The related professions, each with its level; the same name may stand there at several. */
export function* relatedFacts(
  gold: readonly GoldRelated[],
  read: readonly OccupationReferenceRecord[],
): Generator<Fact> {
  for (const pair of pairsOf(gold, read, relatedLikeness)) {
    const found = pair.read && { text: occupationName(pair.read.text), quote: pair.read.quote };
    yield textFact('related professions', pair.gold && occupationName(pair.gold.name), found);
    if (pair.gold === null) continue;
    const { name, level } = pair.gold;
    const levels = valueFact('level', level, pair.read?.levels?.lowest, pair.read?.quote);
    yield* at(name, under(`related professions > ${name}`, levels));
  }
}

function relatedLikeness(gold: GoldRelated, read: OccupationReferenceRecord): number {
  const names = likeness(occupationName(gold.name), occupationName(read.text));
  return names + (gold.level === (read.levels?.lowest ?? null) ? 0.01 : 0);
}
