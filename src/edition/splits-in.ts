import type { SplitRecord } from '../model/split.ts';
import type { StandardRecord, StatementRecord } from '../model/standard.ts';
import type { Dictionary } from './dictionary.ts';
import { splitsOf } from './splits.ts';

/** The abilities and knowledge items of an edition that one of its texts splits in two. */
export function splitsIn(edition: StandardRecord, dictionary: Dictionary): readonly SplitRecord[] {
  if (edition.translation === null) return [];
  const others = listsOf(edition.translation);
  return [...listsOf(edition)].flatMap(([list, kazakh]) => {
    const russian = others.get(list) ?? [];
    return [
      ...splitsOf(kazakh, russian, dictionary).map((split) => ({
        ...names(split),
        kazakh: [split.whole.quote],
        russian: split.parts.map(({ quote }) => quote),
      })),
      ...splitsOf(russian, kazakh, (one, other) => dictionary(other, one)).map((split) => ({
        ...names(split),
        kazakh: split.parts.map(({ quote }) => quote),
        russian: [split.whole.quote],
      })),
    ];
  });
}

/** The lists of items of a text by what tells them in the other text as well. */
function listsOf({ cards }: StandardRecord): ReadonlyMap<string, readonly StatementRecord[]> {
  const skills = cards.flatMap((card) => card.labourFunctions).flatMap((item) => item.skills);
  return new Map(
    skills.flatMap(({ id, abilities, knowledge }): [string, readonly StatementRecord[]][] => [
      [`abilities ${id}`, abilities],
      [`knowledge ${id}`, knowledge],
    ]),
  );
}

function names({ whole, parts }: { whole: StatementRecord; parts: readonly StatementRecord[] }) {
  return { whole: whole.id, parts: parts.map(({ id }) => id) };
}
