import { actKinds, type DayBounds, type LegalActRecord } from '../model/act.ts';
import { randomOf } from './random.ts';

/**
 * A register of acts, the same for the same count and seed: one in ten ceased (one of these within bounds), most of
 * these followed by the act after them, every fourth of which has the same name.
 */
export function generateActs(count: number, seed = 1): readonly LegalActRecord[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => generateAct(index, count, random.below(10)));
}

/** The id of an act of the register by its index. */
export function generatedActId(index: number): string {
  return `act:generated-${index + 1}`;
}

/** Its title by its index. */
export function generatedTitles(index: number): { readonly kk: string; readonly ru: string } {
  return { kk: `${index + 1}-мәселе туралы`, ru: `О вопросе ${index + 1}` };
}

function generateAct(index: number, count: number, draw: number): LegalActRecord {
  const hasCeased = draw === 0 && index + 1 < count;
  return {
    id: generatedActId(index),
    adiletId: null,
    zanCode: String(index + 1),
    kind: actKinds[1 + (index % (actKinds.length - 1))] ?? 'LAW',
    number: String(index + 1),
    registration: null,
    adoptedOn: day(index),
    issuer: {},
    titles: generatedTitles(index),
    formerTitles: {},
    evidence: 'unverified',
    statusEvidence: 'unverified',
    inForceEvidence: null,
    inForceFrom: null,
    ceasedOn: hasCeased ? ceasing(index) : null,
    statusReadOn: null,
    replacedBy:
      hasCeased && index % 5 !== 0
        ? [
            {
              act: generatedActId(index + 1),
              from: null,
              part: null,
              isRenewal: index % 4 === 0,
              evidence: 'unverified',
            },
          ]
        : [],
    sources: [],
    url: null,
  };
}

/** Days of 2000 to 2019. */
function day(index: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `20${two(index % 20)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
}

function ceasing(index: number): DayBounds {
  const known = `202${index % 6}-07-01`;
  return { earliest: known, latest: index % 10 === 0 ? `202${index % 6}-12-31` : known, note: null };
}
