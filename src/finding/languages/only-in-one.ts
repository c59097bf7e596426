import type { Fault } from '../../model/finding.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { type Thing, thingsOf } from './things.ts';

/**
 * What stands in one of the two texts only, with the words of what it stands in, in the other text. Where all of a
 * function or skill is missing, that alone is said.
 */
export function checkOnlyInOne(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const ours = thingsOf(kazakh);
  const theirs = thingsOf(russian);
  return [
    ...missing(ours, theirs, isCutOff(russian)).map(
      ({ thing, parent }): Fault => ({
        rule: 'only-in-kazakh-text',
        about: thing.id,
        quotes: [thing.quote],
        translationQuotes: parent,
        actual: thing.quote.text,
      }),
    ),
    ...missing(theirs, ours, isCutOff(kazakh)).map(
      ({ thing, parent }): Fault => ({
        rule: 'only-in-russian-text',
        about: thing.id,
        quotes: parent,
        translationQuotes: [thing.quote],
        actual: thing.quote.text,
      }),
    ),
  ];
}

/** Things of one text that the other has not, but whose parent it has. Where the other is cut off, it ends there. */
function missing(things: readonly Thing[], others: readonly Thing[], isCutOff: boolean) {
  const found = new Map(others.map((other) => [other.id, other]));
  const isHere = new Set(things.map(({ id }) => id));
  const end = isCutOff ? things.findLastIndex(({ id }) => found.has(id)) + 1 : things.length;
  return things
    .slice(0, end)
    .filter(({ id, parent }) => !found.has(id) && (found.has(parent) || !isHere.has(parent)))
    .map((thing) => {
      const parent = found.get(thing.parent)?.quote;
      return { thing, parent: parent === undefined ? [] : [parent] };
    });
}

function isCutOff({ findings }: StandardRecord): boolean {
  return findings.some(({ rule }) => rule === 'document-cut-off');
}
