import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { seedFile, seedLines } from '../ingest/seed-file.ts';
import { runKasip } from './run-kasip.ts';

interface Placed {
  readonly text?: string;
  readonly quote?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}

const { code, out, err } = await runKasip(['parse', '--json', seedFile]);
const parsed = JSON.parse(out);
const [standard] = parsed.standards;

describe('kasip parse', () => {
  it('prints what its JSON schema says, and nothing else', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schema/parse.schema.json', import.meta.url), 'utf8'),
    );
    const check = new Ajv2020({ allErrors: true }).compile(schema);
    check(parsed);
    expect(check.errors ?? []).toEqual([]);
    expect([code, err]).toEqual([0, '']);
  });

  it('has the first function, skill, ability and knowledge item at their places', () => {
    const [card] = standard.cards;
    const [labourFunction] = card.labourFunctions;
    const [skill] = labourFunction.skills;
    expect(card).toMatchObject({ item: 9, code: '2635-6-005', groupCode: '2635-6', level: 4, line: 116 });
    expect(labourFunction).toMatchObject({ number: 1, mandatory: true, line: 133, start: 18, end: 121 });
    expect(skill).toMatchObject({ number: 1, line: 134, start: 8, end: 23, text: 'Өтінішті тіркеу' });
    expect(skill.abilities[0]).toMatchObject({ number: 1, line: 134, start: 37, end: 126 });
    expect(skill.knowledge[0]).toMatchObject({ number: 1, line: 135, start: 12, end: 76 });
    expect(card.citations[0]).toMatchObject({
      act: 'K2000000350',
      line: 135,
      start: 12,
      end: 76,
      role: 'knowledge',
    });
  });

  it('gives every statement and citation the place where its text stands', () => {
    let checked = 0;
    JSON.stringify(standard, (key, value: Placed) => {
      const text = value?.quote ?? value?.text;
      if (
        typeof text === 'string' &&
        value.line !== undefined &&
        key !== '' &&
        !('term' in value) &&
        !('code' in value)
      ) {
        expect(seedLines[value.line - 1]?.slice(value.start, value.end)).toBe(text);
        checked++;
      }
      return value;
    });
    expect(checked).toBeGreaterThan(700);
  });

  it('names no person and shows no contact', () => {
    expect(out).not.toMatch(/\[name\]|\[telephone\]|\[e-mail\]|@/u);
  });

  it('takes a day for the law only with --json, which looks at it', async () => {
    const { code: exit, err } = await runKasip(['parse', '--as-of', '2024-03-01', seedFile]);
    expect([exit, err]).toEqual([2, 'error: --as-of needs --json: without it no law is looked at\n']);
  });

  it('prints a summary and the findings for people without --json', async () => {
    const { code: exit, out: text } = await runKasip(['parse', seedFile]);
    expect(exit).toBe(0);
    expect(text).toContain('11 cards, 38 labour functions, 73 skills, 215 abilities, 143 knowledge items');
    expect(text).toMatch(/q87900002-kk\.txt:474:\d+: error occupation-code-missing: /u);
  });
});
