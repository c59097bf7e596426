import type { StandardRecord } from '../../src/model/standard.ts';
import { type Json, readGold } from '../gold/read-gold.ts';
import { editionOf } from './edition.ts';

/** A finding may point at the row beside the one that an editor would mend: at the code row, or at the name. */
const near = 5;

/** Plain faults that a reader saw and at which no finding points. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Day and number of the order, which its text leaves blank, stand in meta.yaml.
  '215238 kaz': ['31 order-number-missing'],
  // "ОКЭД" is explained by the last two of its four words.
  '215238 rus': ['32 order-number-missing', '87 text-cut-off'],
  // Where a text is cut off is said at its last card; its list is not held against cards that it does not reach.
  '75186-part kaz': ['389 text-cut-off', '129 card-list-mismatch', '127 items-on-one-line'],
  '75186-part rus': ['384 text-cut-off', '136 card-list-mismatch'],
};

/** Lines of one of the two texts at which findings point: those of the text, and those about both. */
function linesOf(edition: StandardRecord, text: StandardRecord): readonly number[] {
  const own = text.findings.flatMap(({ quotes }) => quotes);
  const both = text === edition ? [] : edition.findings.flatMap(({ translationQuotes }) => translationQuotes);
  return [...own, ...both].flatMap(({ places }) => places.map(({ number }) => number));
}

describe.each(['215238', '75186-part'])('%s', (name) => {
  const edition = editionOf(`seed/corpus/${name}`);
  const faults: readonly Json[] = readGold(`${name}/faults.json`).faults;

  it.each(['kaz', 'rus'])('has a finding at every plain fault: %s', (language) => {
    const lines = linesOf(edition, language === 'kaz' ? edition : (edition.translation as StandardRecord));
    const isSeen = (line: number) => lines.some((other) => Math.abs(other - line) <= near);
    const unseen = faults
      .filter((fault) => fault.certainty === 'plain' && [language, 'both'].includes(fault.language))
      .filter((fault) => !isSeen(fault.lines?.[language]?.[0] ?? fault.line));
    expect(unseen.map(({ line, rule }) => `${line} ${rule}`)).toEqual(known[`${name} ${language}`] ?? []);
  });
});
