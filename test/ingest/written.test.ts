import { readdirSync, readFileSync } from 'node:fs';
import { recordOf } from '../../src/ingest/read-standard.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { registry } from './registry.ts';
import { differences, itemsOf } from './truth.ts';

interface Truth {
  readonly cards: readonly {
    readonly code: string;
    readonly group: string;
    readonly level: string;
    readonly name: string;
    readonly items: readonly (readonly ['F' | 'S' | 'A' | 'K', string])[];
  }[];
  readonly citations: readonly (readonly [quote: string, act: string])[];
  readonly persons: readonly string[];
}

const folder = new URL('../gold/written/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder));
const names = readdirSync(folder).flatMap((name) => /^(.*)\.md$/u.exec(name)?.[1] ?? []);
const standards = names
  .filter((name) => name !== 'README')
  .map((name) => ({
    name,
    truth: JSON.parse(file(`${name}.json`).toString()) as Truth,
    standard: recordOf(file(`${name}.md`), `${name}.md`, registry),
  }));

/** What is read otherwise than it was written; one that is mended is taken from this list. */
const known: Readonly<Record<string, readonly string[]>> = {};

const citations = ({ citations, cards }: StandardRecord) =>
  [...citations, ...cards.flatMap((card) => card.citations)].map(
    ({ quote, act }) => `${quote.text} = ${act?.replace('act:', '') ?? '-'}`,
  );

describe.each(standards)('$name', ({ name, truth, standard }) => {
  it('has the cards that were written', () => {
    expect(
      standard.cards.map(({ code, groupCode, level, name: card }) => [
        code,
        groupCode,
        String(level),
        card?.text,
      ]),
    ).toEqual(truth.cards.map(({ code, group, level, name: card }) => [code, group, level, card]));
  });

  it('has the items and citations that were written, but for the known ones', () => {
    const found = standard.cards.flatMap((card, index) =>
      differences(
        (truth.cards[index]?.items ?? []).map(([kind, text]) => `${kind} ${text}`),
        itemsOf(card),
      ),
    );
    const cited = differences(
      truth.citations.map(([quote, act]) => `${quote} = ${act}`),
      citations(standard),
    );
    expect([...found, ...cited]).toEqual(known[name] ?? []);
  });

  it('names no person', () => {
    const text = JSON.stringify(standard);
    for (const person of truth.persons) expect(text).not.toContain(person);
  });
});
