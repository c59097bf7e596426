import type { FunctionListEntry, LabourFunctionRecord, SkillRecord } from '../../../../src/model/standard.ts';
import { type Fact, listFacts, readOf, textFact, under, valueFact } from './fact.ts';
import type { GoldFunction, GoldSkill } from './gold.ts';
import { pairsOf } from './pairing.ts';
import { likeness, same } from './words.ts';

export function functionLikeness(gold: GoldFunction, read: LabourFunctionRecord): number {
  return likeness(gold.text, read.quote.text);
}

/** A function, whether it is mandatory, and what stands under it. One without skills may stand in the list alone. */
export function* functionFacts(
  gold: GoldFunction | null,
  read: LabourFunctionRecord | null,
  list: readonly FunctionListEntry[],
): Generator<Fact> {
  const listed =
    gold?.skills.length === 0 ? list.find(({ quote }) => same(quote.text, gold.text)) : undefined;
  const found = read ?? listed ?? null;
  yield textFact('function', gold?.text ?? null, found && readOf(found.quote));
  const name = gold?.text ?? read?.quote.text ?? '';
  if (gold !== null)
    yield* under(name, valueFact('mandatory', gold.mandatory, found?.mandatory, found?.quote));
  for (const pair of pairsOf(gold?.skills ?? [], read?.skills ?? [], (a, b) =>
    likeness(a.text, b.quote.text),
  ))
    yield* under(name, skillFacts(pair.gold, pair.read));
}

function* skillFacts(gold: GoldSkill | null, read: SkillRecord | null): Generator<Fact> {
  yield textFact('skill', gold?.text ?? null, read && readOf(read.quote));
  yield* under(gold?.text ?? read?.quote.text ?? '', statementFacts(gold, read));
}

function* statementFacts(gold: GoldSkill | null, read: SkillRecord | null): Generator<Fact> {
  for (const kind of ['abilities', 'knowledge'] as const) {
    const statements: readonly { readonly quote: SkillRecord['quote'] }[] = read?.[kind] ?? [];
    yield* listFacts(
      kind,
      gold?.[kind] ?? [],
      statements.map(({ quote }) => readOf(quote)),
    );
  }
}
