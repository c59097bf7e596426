import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actInputsOf } from '../../src/ingest/act-inputs.ts';
import { filesOf } from '../../src/ingest/files.ts';
import {
  contentsFor,
  folderOfOwnContents,
  planFor,
  writeOwnContents,
} from '../../src/ingest/own-register.ts';
import type { ContentsPlan } from '../../src/ingest/plan-contents.ts';
import { actReader, readActs } from '../../src/ingest/read-acts.ts';
import { readRegistry } from '../../src/ingest/registry.ts';
import type { ActProvisions } from '../../src/model/provision.ts';

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-contents-'));
  home = join(folder, 'home');
  mkdirSync(folderOfOwnContents(home), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const id = 'act:K2300000224';

/** The folder of an act as the public collections have them: the Social Code, with the text of a case. */
function actFolder(name: string, versions: string): string {
  const path = join(folder, name);
  cpSync(fileURLToPath(new URL('../act/headings/parts-of-a-code', import.meta.url)), path, {
    recursive: true,
  });
  writeFileSync(
    join(path, 'meta.yaml'),
    `act_code: '180051'
requisite: Кодекс Республики Казахстан от 20 апреля 2023 года № 224-VII ЗРК
title: {rus: СОЦИАЛЬНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН, kaz: ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ӘЛЕУМЕТТІК КОДЕКСІ}
form: КОД
approved_on: 2023-04-20
version_date: ${versions}
`,
  );
  return path;
}

function planned(...paths: readonly string[]): ContentsPlan {
  const read = [...readActs(actInputsOf(filesOf(paths)), actReader(), null)];
  const sources = read.flatMap((one) => (one.kind === 'read' ? [one] : []));
  expect(sources).toHaveLength(read.length);
  const readings = sources.map(({ reading }) => reading);
  return contentsFor(home, sources, planFor(home, readings));
}

function write({ changes }: ContentsPlan): void {
  writeOwnContents(home, changes, '2026-11-30');
}

function known(): ActProvisions | undefined {
  return readRegistry(home)
    .provisions()
    .find(({ act }) => act === id);
}

test('the texts of an act say what it consists of, and a second import of them changes nothing', () => {
  const path = actFolder('act', '{rus: 2025-01-01, kaz: 2024-07-01}');
  const plan = planned(path);
  expect(plan.left).toEqual([]);
  expect(known()?.coverage.state).toBe('partial');
  write(plan);
  expect(readdirSync(folderOfOwnContents(home))).toEqual(['K2300000224.json']);
  const now = known();
  expect(now?.coverage).toEqual({
    state: 'complete',
    note: null,
    editions: { kk: { day: '2024-07-01', note: null }, ru: { day: '2025-01-01', note: null } },
  });
  expect(now?.provisions).toContainEqual({
    kind: 'article',
    number: '4',
    parent: 'subchapter:3.1',
    headings: { kk: 'Көмек алу құқығы', ru: 'Право на помощь' },
    isExcluded: false,
  });
  expect(now).toEqual(plan.changes[0]?.contents);
  expect(planned(path)).toEqual({ changes: [], left: [] });
});

test('an older edition, or a part of one, does not take the place of what is known', () => {
  write(planned(actFolder('act', '2025-01-01')));
  const older = planned(actFolder('older', '2024-06-01'));
  expect(older.changes).toEqual([]);
  expect(older.left).toEqual([
    { act: id, why: 'its contents of 2025-01-01 are known, which is later than 2024-06-01' },
  ]);
  const part = actFolder('part', '2025-06-01');
  rmSync(join(part, 'rus', 'pt001.md'));
  rmSync(join(part, 'kaz', 'pt001.md'));
  expect(planned(part).left).toMatchObject([
    { act: id, why: expect.stringContaining('here are fewer: 8 articles → 5 articles') },
  ]);
});

test('a text that was cut off does not take the place of all that is known, however new it is', () => {
  write(planned(actFolder('act', '2025-01-01')));
  const cut = actFolder('cut', '2026-01-01');
  for (const language of ['rus', 'kaz']) rmSync(join(cut, language), { recursive: true });
  const articles = (last: number) =>
    Array.from({ length: last }, (_, at) => `### Статья ${at + 1}. Норма\n\nТекст.\n`).join('\n');
  writeFileSync(join(cut, 'rus.md'), `# О деле\n\n${articles(3)}\n### Статья 4. Обо`);
  rmSync(join(cut, 'kaz.md'));
  const why = 'all of its contents are known, and here are fewer: 8 articles → 4 articles';
  expect(planned(cut)).toEqual({ changes: [], left: [{ act: id, why }] });
});

test('a text without a table of contents is all of an act only where it has all that was known of it', () => {
  const listed = actFolder('act', '2025-01-01');
  const parts = ['pt001.md', 'pt002.md', 'pt002-sec003-ch003.md', 'pt002-sec004.md'];
  const text = parts.map((name) => readFileSync(join(listed, 'rus', name), 'utf8')).join('\n');
  const plain = actFolder('plain', '2026-01-01');
  for (const language of ['rus', 'kaz']) rmSync(join(plain, language), { recursive: true });
  rmSync(join(plain, 'kaz.md'));
  writeFileSync(join(plain, 'rus.md'), text);
  const why = 'more of its contents is known already: 57 articles → 8 articles';
  expect(planned(plain).left).toEqual([{ act: id, why }]);
  write(planned(listed));
  const [change] = planned(plain).changes;
  expect(change?.contents.coverage).toMatchObject({ state: 'complete', note: null });
  writeFileSync(join(plain, 'rus.md'), text.replace('Статья 7. ', 'Статья 6-1. '));
  expect(planned(plain).left).toEqual([
    { act: id, why: expect.stringContaining('here is only a part: Whether it goes on is not known') },
  ]);
});

test('of two texts in a language the newer counts, and a language that none is in keeps its headings', () => {
  write(planned(actFolder('old', '2024-06-01')));
  const now = actFolder('now', '2025-01-01');
  rmSync(join(now, 'kaz'), { recursive: true });
  rmSync(join(now, 'kaz.md'));
  const part = join(now, 'rus', 'pt001.md');
  const text = readFileSync(part, 'utf8');
  writeFileSync(part, text.replace(/Статья 1\. .*\*\*/u, 'Статья 1. Новое о людях**'));
  const [change] = planned(actFolder('older', '2024-07-01'), now).changes;
  expect(change?.contents.provisions).toContainEqual(
    expect.objectContaining({
      kind: 'article',
      number: '1',
      headings: { kk: 'Осы Кодексте пайдаланылатын негізгі ұғымдар', ru: 'Новое о людях' },
    }),
  );
  write(planned(actFolder('older', '2024-07-01')));
  const [alone] = planned(now).changes;
  expect(alone?.contents.coverage.editions).toMatchObject({
    kk: { day: '2024-07-01' },
    ru: { day: '2025-01-01' },
  });
});

test('a saved page says what its act consists of', () => {
  const page = fileURLToPath(new URL('../act/cases/page-in-force/K1500000414.html', import.meta.url));
  const saved = join(folder, '2026-11-20 K1500000414.html');
  cpSync(page, saved);
  expect(planned(saved)).toMatchObject({
    left: [],
    changes: [
      {
        contents: {
          act: 'act:K1500000414',
          coverage: { editions: { ru: { day: '2026-11-20', note: null } } },
          provisions: [{ kind: 'article', number: '1', headings: { ru: 'Основные понятия' } }],
        },
      },
    ],
  });
});
