import type { CardRecord } from '../../../../src/model/standard.ts';
import { educationFacts } from './education.ts';
import { type Fact, listFacts, readOf, valueFact } from './fact.ts';
import { functionFacts, functionLikeness } from './functions.ts';
import type { GoldCard } from './gold.ts';
import { occupationName, relatedFacts } from './occupations.ts';
import { pairsOf } from './pairing.ts';
import { likeness } from './words.ts';

/** A card is known by its name or its code; where several have one, by its level and item as well. */
export function cardLikeness(gold: GoldCard, read: CardRecord): number {
  const names = likeness(gold.name, read.name?.text ?? '');
  const isCode = gold.code !== null && gold.code === read.code;
  return (
    Math.max(names, isCode ? 0.9 : 0) +
    (isCode ? 0.04 : 0) +
    (gold.item === read.item ? 0.02 : 0) +
    (gold.level === read.level ? 0.01 : 0)
  );
}

/** Every fact of a card that the gold has or that was read; a card that the gold does not have is one. */
export function* cardFacts(gold: GoldCard | null, read: CardRecord | null): Generator<Fact> {
  if (gold === null) {
    yield* valueFact('card', null, read?.name?.text ?? '', read?.heading);
    return;
  }
  const { alsoAccept: also = {} } = gold;
  const heading = read?.heading;
  yield* valueFact('item', gold.item, read?.item, heading);
  yield* valueFact('name', gold.name, read?.name?.text, read?.name, also.name);
  yield* valueFact('code', gold.code, read?.code, read?.codeAsWritten ?? heading, also.code);
  const group = read?.groupCodeAsWritten ?? heading;
  yield* valueFact('group code', gold.groupCode, read?.groupCode, group, also.groupCode);
  yield* valueFact('level', gold.level, read?.level, read?.levelAsWritten ?? heading, also.level);
  yield* valueFact('purpose', gold.purpose, read?.purpose?.text, read?.purpose);
  yield* valueFact('experience', gold.experience, read?.experience?.text, read?.experience);
  yield* educationFacts(gold.education, read?.education ?? []);
  yield* listFacts(
    'other titles',
    gold.otherTitles.map(occupationName),
    (read?.otherTitles ?? []).map(({ text, quote }) => ({ text: occupationName(text), quote })),
  );
  yield* relatedFacts(gold.relatedProfessions, read?.relatedProfessions ?? []);
  yield* listFacts(
    'personal competences',
    gold.personalCompetences,
    (read?.personalCompetences ?? []).map(({ quote }) => readOf(quote)),
  );
  for (const pair of pairsOf(gold.functions, read?.labourFunctions ?? [], functionLikeness))
    yield* functionFacts(pair.gold, pair.read, read?.functionList ?? []);
}
