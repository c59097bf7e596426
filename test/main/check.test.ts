import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { catalogue } from '../../src/finding/catalogue.ts';
import { excerpt } from '../../src/main/render/excerpt.ts';
import { findingText } from '../../src/main/render/finding-text.ts';
import { sarif } from '../../src/main/render/sarif.ts';
import type { SourceRecord } from '../../src/model/source.ts';
import { seedFile, seedLines, seedRecord } from '../ingest/seed-record.ts';
import { runHere } from './run-here.ts';
import { runKasip } from './run-kasip.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasip-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const empty = join(folder, 'empty.txt');
writeFileSync(empty, '');

/** A day on which all that the shipped standard cites is in force. */
const then = ['--as-of', '2024-03-01'];

function isSarif(value: unknown): readonly object[] {
  const { id, ...schema } = JSON.parse(
    readFileSync(new URL('./sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const check = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: id });
  check(value);
  return check.errors ?? [];
}

describe('kasip check', () => {
  it('shows each finding with its line and the words underlined, and how many there are', async () => {
    const { code, out, err } = await runKasip(['check', seedFile]);
    expect([code, err]).toEqual([1, '']);
    const lines = out.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.includes(':474:25: error occupation-code-missing: '));
    expect(lines.slice(at + 1, at + 3)).toEqual(['    Қызмет атауының коды: | -', `    ${' '.repeat(24)}^`]);
    expect(lines.at(-1)).toMatch(/^findings: \d+ \(errors: 1, warnings: \d+, infos: \d+\); documents: 1$/u);
    expect(out).not.toContain('\u001b');
  });

  it('speaks the language that is asked for', async () => {
    const { out } = await runHere(['check', '--language', 'ru', '--severity', 'error', seedFile]);
    expect(out).toContain('error occupation-code-missing: В строке кода занятия «-»; ожидался 2635-5-001.');
    expect(out).toMatch(/\nзамечаний: 1 \(ошибок: 1, предупреждений: 0, сведений: 0\); документов: 1\n$/u);
  });

  it('shows the rules that are asked for, and ends with 1 only for an error among them', async () => {
    const one = await runHere(['check', '--json', '--rule', 'card-duplicated', seedFile]);
    expect(one.code).toBe(0);
    expect(JSON.parse(one.out).findings).toEqual([
      expect.objectContaining({ rule: 'card-duplicated', severity: 'warning', line: 518 }),
    ]);
    const without = ['--exclude', 'occupation-code-missing', '--exclude', 'card-duplicated'];
    const rest = await runHere(['check', '--format', 'json', ...then, ...without, seedFile]);
    expect(rest.code).toBe(0);
    expect(JSON.parse(rest.out).findings.length).toBe(seedRecord.findings.length - 2);
  });

  it('looks at the law that is cited on the day that is asked', async () => {
    const rule = ['--rule', 'act-ceased-since'];
    const on = async (...day: readonly string[]) =>
      JSON.parse((await runHere(['check', '--json', ...rule, ...day, seedFile])).out).findings;
    expect(await on(...then)).toEqual([]);
    const april = await on('--as-of', '2026-04-01');
    expect(april).toHaveLength(7);
    expect(april[0]).toMatchObject({ line: 265, severity: 'warning', expected: 'act:Z2500000245' });
    expect((await on()).length).toBeGreaterThanOrEqual(11);
  });

  it('checks the other files where one cannot be read, and says which', async () => {
    const { code, out, err } = await runKasip(['check', '--format', 'sarif', ...then, empty, seedFile]);
    expect([code, err]).toEqual([1, expect.stringContaining('empty.txt: the file is empty')]);
    const [run] = JSON.parse(out).runs;
    expect(run.results).toHaveLength(seedRecord.findings.length);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('empty.txt');
  });

  it.each([
    ['--format', 'xml'],
    ['--language', 'de'],
    ['--severity', 'fatal'],
    ['--rule', 'no-such-rule'],
    ['--as-of', '2026-02-30'],
    ['--as-of', '20.12.2023'],
  ])('is a wrong call, which ends with 2, for %s %s', async (...options) => {
    await expect(runHere(['check', ...options, seedFile])).rejects.toMatchObject({
      name: 'CommanderError',
      exitCode: 1,
    });
  });
});

describe('kasip check --format sarif', () => {
  let log: ReturnType<typeof JSON.parse>;
  beforeAll(async () => {
    log = JSON.parse((await runHere(['check', '--format', 'sarif', ...then, seedFile])).out);
  });

  it('is what the schema of OASIS says', () => {
    expect(isSarif(log)).toEqual([]);
    expect(isSarif({ ...log, version: '3' })).not.toEqual([]);
  });

  it('names every rule with its level, and every finding by its rule', () => {
    const [run] = log.runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
      catalogue.map(({ rule }) => rule),
    );
    for (const { ruleId, ruleIndex, level } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      expect([rule.id, rule.defaultConfiguration.level]).toEqual([ruleId, level]);
    }
  });

  it('has the regions where the words stand, below the working folder', () => {
    const [run] = log.runs;
    const { results } = run;
    expect(run.columnKind).toBe('utf16CodeUnits');
    let checked = 0;
    for (const { locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation).toEqual({ uri: 'seed/standards/q87900002-kk.txt', uriBaseId: '%SRCROOT%' });
      if (region.startColumn === undefined || region.startLine !== region.endLine) continue;
      const line = seedLines[region.startLine - 1] ?? '';
      expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe(region.snippet.text);
      checked++;
    }
    expect(checked).toBeGreaterThan(40);
    const fingerprints = results.map(
      (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['kasipFindingId/v1'],
    );
    expect(fingerprints).toEqual(seedRecord.findings.map(({ id }) => id.replace('finding:', '')));
  });
});

describe('a source of paragraphs', () => {
  const source: SourceRecord = { ...seedRecord.source, file: 'a b.docx', unit: 'paragraph' };
  const finding = seedRecord.findings.find(({ rule }) => rule === 'card-duplicated');
  if (finding === undefined) throw new Error('The shipped standard has a card twice.');

  const document = { source, translation: null, findings: [finding] };

  it('is shown with its paragraph and the words', () => {
    const [head, words] = findingText(finding, document, null, { language: 'en', hasColours: false }).split(
      '\n',
    );
    expect(head).toMatch(/^a b\.docx:¶518:5: warning card-duplicated: /u);
    expect(words).toContain('Кәсіптің карточкасы');
  });

  it('has no region in SARIF, and its paragraph in the message', () => {
    const log = sarif([document], [], 'en', '/work') as ReturnType<typeof JSON.parse>;
    expect(isSarif(log)).toEqual([]);
    const [result] = log.runs[0].results;
    expect(result.message.text).toMatch(/ \(¶ 518\)$/u);
    expect(result.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a%20b.docx', uriBaseId: '%SRCROOT%' } } },
    ]);
  });
});

describe('a line with marked words', () => {
  const marked = (line: string, words: string, columns?: number) => {
    const start = line.indexOf(words);
    return excerpt(line, [{ start, end: start + words.length }], columns);
  };

  it('has tabs as spaces and two carets under a letter of two columns', () => {
    expect(marked('a\t漢字 b', '漢字')).toEqual(['a 漢字 b', '  ^^^^']);
    expect(marked('й\u0306е', 'е')).toEqual(['й\u0306е', ' ^']);
  });

  it('is cut around the words where it is long', () => {
    const line = `${'x'.repeat(300)} words ${'y'.repeat(300)}`;
    const [text = '', carets = ''] = marked(line, 'words', 40);
    expect(text).toMatch(/^…x+ words y+…$/u);
    expect(text.length).toBeLessThanOrEqual(40);
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('words');
  });

  it('is empty where the mark is not in it', () => {
    expect(excerpt('abc', [{ start: 7, end: 9 }])).toEqual([]);
  });
});
