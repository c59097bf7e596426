import { checkLaw, lawOf } from '../../src/finding/check-law.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { editionDay } from '../../src/model/text-day.ts';
import { registry, seedLines, seedRecord } from '../ingest/seed-record.ts';
import { type Change, type MadeCase, madeCases } from './made-cases.ts';

const law = lawOf(registry.citations.acts);
const placed = (record: typeof seedRecord) =>
  [...record.findings, ...checkLaw(record, editionDay(record), law, '2026-11-30')].map(
    ({ rule, quotes }) => `${rule}:${quotes[0]?.places[0]?.number ?? '-'}`,
  );
const usual = placed(seedRecord);

function changed(lines: readonly string[], { line, upTo, from, to }: Change): readonly string[] {
  return lines.map((text, index) => {
    if (index + 1 < line || index + 1 > (upTo ?? line)) return text;
    return from === undefined ? to : text.replace(from, to);
  });
}

function made(madeCase: MadeCase) {
  const once = changed(seedLines, madeCase);
  const lines = madeCase.and === undefined ? once : changed(once, madeCase.and);
  expect(lines).not.toEqual(seedLines);
  return recordOf(Buffer.from(lines.join('\n')), 'made.txt', registry);
}

/** What the second list has more, each as often as it does. */
function more(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a fault made in the shipped standard', () => {
  it.each(madeCases)('$rule is found at its place, and nothing else', (madeCase) => {
    const { rule, line, found, also } = madeCase;
    const added = more(usual, placed(made(madeCase)));
    expect([...added].sort()).toEqual(
      [`${rule}:${found === null ? '-' : (found ?? line)}`, ...(also ?? [])].sort(),
    );
  });
});
