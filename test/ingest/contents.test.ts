import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
    { act: id, why: expect.stringContaining('here is only a part: Not found: articles 1 to 3.') },
  ]);
});

test('of two texts in a language the newer counts, and a language that none is in keeps its headings', () => {
  write(planned(actFolder('old', '2024-06-01')));
  const now = actFolder('now', '2025-01-01');
  rmSync(join(now, 'kaz'), { recursive: true });
  rmSync(join(now, 'kaz.md'));
  writeFileSync(join(now, 'rus.md'), '## Глава 1. Новое\n\n#### Статья 1. Новое о людях\n\nЛюди.\n');
  rmSync(join(now, 'rus'), { recursive: true });
  const [change] = planned(actFolder('older', '2024-07-01'), now).changes;
  expect(change?.contents.provisions).toContainEqual(
    expect.objectContaining({
      kind: 'article',
      number: '1',
      headings: { kk: 'Осы Кодексте пайдаланылатын негізгі ұғымдар', ru: 'Новое о людях' },
    }),
  );
  write({ changes: change ? [change] : [], left: [] });
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
