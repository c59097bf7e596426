import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import type { Graph } from '../../src/graph/graph.ts';
import { writeOwnActs } from '../../src/ingest/own-register.ts';
import { program } from '../../src/main/program.ts';
import { dayInKazakhstan } from '../../src/text/today.ts';
import { openTestDatabase, wipe } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { seedBytes } from '../ingest/seed-file.ts';
import { actFolder, lawMetadata } from './act-folders.ts';
import { runHere } from './run-here.ts';
import { runKasip } from './run-kasip.ts';

const home = { before: process.env.KASIP_HOME, now: '' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-acts-'));
  home.now = join(folder, 'home');
  process.env.KASIP_HOME = home.now;
});
afterEach(() => {
  if (home.before === undefined) delete process.env.KASIP_HOME;
  else process.env.KASIP_HOME = home.before;
  rmSync(folder, { recursive: true });
});

const register = () => join(home.now, 'acts', 'acts.json');
const rows = () => JSON.parse(readFileSync(register(), 'utf8')).acts;
const importing = (...args: readonly string[]) => runHere(['acts', 'import', '--yes', ...args]);

const law = (number: string) => `Закон Республики Казахстан от 5 марта 2012 года № ${number}-IV`;

describe('kasip acts import', () => {
  it('shows what would change, and changes nothing when it is only asked', async () => {
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    const { code, out } = await importing('--dry-run', join(folder, 'laws'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^new: act:Z1200000901 О пробном деле 900001\n {2}kind: LAW \(official, 2021-01-02\)\n/u,
    );
    expect(out).toMatch(/\n1 new, 0 changed, 0 unchanged\n$/u);
    expect(existsSync(home.now)).toBe(false);
  });

  it('shows what changes, and changes it, where nobody can be asked', async () => {
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    const { code, out } = await runHere(['acts', 'import', join(folder, 'laws')]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 new, 0 changed, 0 unchanged')]);
    expect(rows()).toMatchObject([{ id: 'Z1200000901' }]);
  });

  it('writes the register, says that the next start brings it in, and finds nothing new the second time', async () => {
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    const first = await importing(join(folder, 'laws'));
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/no graph yet; the next start brings it in/u),
    ]);
    expect(rows()).toMatchObject([{ id: 'Z1200000901', zanCode: '900001', evidence: 'official' }]);
    const before = readFileSync(register(), 'utf8');
    expect(await importing(join(folder, 'laws'))).toMatchObject({
      code: 0,
      out: '0 new, 0 changed, 1 unchanged\n',
    });
    expect(readFileSync(register(), 'utf8')).toBe(before);
  });

  it('reads archives as folders', async () => {
    const file = join(folder, 'laws.tar.gz');
    const data = lawMetadata('900001', law('901'));
    writeFileSync(
      file,
      gzipSync(
        createTar([
          { name: 'laws/a/meta.yaml', data },
          { name: 'laws/README.md', data: 'x' },
        ]),
      ),
    );
    expect(await importing('--dry-run', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 new'),
    });
  });

  it('is used by what reads documents', async () => {
    const file = join(folder, 'family.txt');
    writeFileSync(file, seedBytes.toString('utf8').replaceAll('№ 553', '№ 954').replaceAll('22003', '22954'));
    const acts = async () => {
      const { standards } = JSON.parse((await runHere(['parse', '--json', file])).out);
      return standards[0].cards.flatMap(({ citations }: { citations: { act: string; quote: string }[] }) =>
        citations.filter(({ quote }) => quote.includes('954')).map(({ act }) => act),
      );
    };
    expect(await acts()).toEqual([null]);
    actFolder(folder, 'orders/a', order);
    await importing(join(folder, 'orders'));
    expect(await acts()).toEqual(['V2000022954']);
  });

  it('leads an act to the one that took its place as soon as that is imported', async () => {
    const repealed = `${law('901')}. Утратил силу Законом Республики Казахстан от 7 мая 2020 года № 900-VI (вводится в действие с 1 июля 2020 года)`;
    actFolder(folder, 'old', lawMetadata('900001', repealed));
    const first = await importing(join(folder, 'old'));
    expect(first.out).toMatch(
      /waits: act:Z1200000901 for LAW No\. 900-VI of 2020-05-07, which the register does not have/u,
    );
    actFolder(
      folder,
      'new',
      lawMetadata('900002', 'Закон Республики Казахстан от 7 мая 2020 года № 900-VI ЗРК'),
    );
    const second = await importing(join(folder, 'new'));
    expect(second.out).toMatch(
      /changed: act:Z1200000901 .*\n {2}replaced by act:Z2000000900: secondary, 2021-01-02\n/u,
    );
    expect(second.out).toMatch(/1 new, 1 changed, 0 unchanged/u);
  });

  it('names the round of acts that replace each other', async () => {
    const repealed = (own: string, by: string) =>
      `Закон Республики Казахстан от 5 марта 2012 года № ${own}-IV. Утратил силу Законом Республики Казахстан от 5 марта 2012 года № ${by}-IV`;
    for (const [code, own, by] of [
      ['1', '901', '902'],
      ['2', '902', '903'],
      ['3', '903', '901'],
    ] as const)
      actFolder(folder, `round/${code}`, lawMetadata(`90000${code}`, repealed(own, by)));
    const { code, out } = await importing(join(folder, 'round'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        'cycle: act:Z1200000901 → act:Z1200000902 → act:Z1200000903 → act:Z1200000901\n',
      ),
    ]);
  });

  it('makes one act of the pages of two languages and of a translation', async () => {
    mkdirSync(join(folder, 'pages'));
    const page = (language: string, title: string, status: string, requisite: string) =>
      writeFileSync(
        join(folder, 'pages', `${language}.html`),
        `<link rel="canonical" href="https://adilet.zan.kz/${language}/docs/Z1200000901"><div class="container_alpha slogan"><h1>${title}</h1><span class="status status_upd">${status}</span><p>${requisite}</p></div>`,
      );
    page('rus', 'О пробе', 'Обновленный', `${law('901')}.`);
    page(
      'kaz',
      'Сынақ туралы',
      'Жаңартылған',
      'Қазақстан Республикасының 2012 жылғы 5 наурыздағы № 901-IV Заңы.',
    );
    page(
      'eng',
      'On a trial',
      'Updated',
      'The Law of the Republic of Kazakhstan dated 5 March 2012 № 901-IV.',
    );
    expect((await importing(join(folder, 'pages'))).code).toBe(0);
    const { code, out } = await importing('--read-on', '2026-11-20', join(folder, 'pages'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('status in force: official → official, 2026-11-20'),
    ]);
    expect(rows()).toMatchObject([
      {
        id: 'Z1200000901',
        titles: { kk: 'Сынақ туралы', ru: 'О пробе', en: 'On a trial' },
        enEvidence: 'secondary',
      },
    ]);
  });

  it('reads a text of days to come today, and no page that was saved then', async () => {
    const to = (day: string) => lawMetadata('900001', law('901')).replaceAll('2021-01-02', day);
    actFolder(folder, 'laws/a', to('2099-01-01'));
    const today = dayInKazakhstan(new Date());
    await importing(join(folder, 'laws'));
    expect(rows()[0].sources[0]).toMatchObject({ fact: 'identity', readOn: today });
    const page = join(folder, 'page.html');
    const html = `<!-- saved date: Fri Jan 02 2099 10:00:00 GMT\n--><h1>О пробе</h1><p>${law('902')}</p>`;
    writeFileSync(page, html);
    const { code, err } = await importing(page);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        `page.html: it is said to be saved on 2099-01-02, which is after today, ${today};`,
      ),
    ]);
    // What stands in the name of a file and no calendar has is no day.
    const named = join(folder, '2026-02-31.html');
    writeFileSync(
      named,
      html.replace(/<!--[^>]*-->/u, '<link rel="canonical" href="/rus/docs/Z1200000902">'),
    );
    await importing(named);
    expect(rows()[1].sources[0]).toEqual(expect.not.objectContaining({ readOn: expect.anything() }));
  });

  it('takes null and ~ for nothing, and writes nothing that it could not read again', async () => {
    const more = 'repealed_on: null\nrepealed_by: null\nreplaces: ~\nsource:\n';
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901'), more));
    expect(await importing(join(folder, 'laws'))).toMatchObject({ code: 0 });
    expect(rows()[0]).not.toHaveProperty('replacedBy');
    expect(rows()[0]).not.toHaveProperty('replaces');
    const row = { ...rows()[0], zanCode: 'null' };
    const before = readFileSync(register(), 'utf8');
    expect(() => writeOwnActs(home.now, [row], '2026-11-20')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('acts/acts.json/acts/0/zanCode') }),
    );
    expect(readFileSync(register(), 'utf8')).toBe(before);
  });

  it('lets two that run at once both have their acts', async () => {
    const paths = [1, 2, 3].map((n) => {
      actFolder(folder, `laws${n}/a`, lawMetadata(`90000${n}`, law(`90${n}`)));
      return join(folder, `laws${n}`);
    });
    const ran = await Promise.all(
      paths.map((path) => runKasip(['acts', 'import', '--yes', path], { KASIP_HOME: home.now })),
    );
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(rows().map(({ id }: { id: string }) => id)).toEqual(['Z1200000901', 'Z1200000902', 'Z1200000903']);
  });

  it('names the row of a register that was edited by hand and does not fit', async () => {
    mkdirSync(join(home.now, 'acts'), { recursive: true });
    writeFileSync(register(), '{"note": "", "acts": []}');
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    await expect(importing(join(folder, 'laws'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(register()),
    });
  });

  it('says what the disk refuses: a data folder, a register and contents that are something else', async () => {
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    writeFileSync(home.now, '');
    await expect(importing(join(folder, 'laws'))).rejects.toMatchObject({
      exitCode: 3,
      message: `The data folder ${home.now} cannot be written.`,
    });
    rmSync(home.now);
    mkdirSync(register(), { recursive: true });
    await expect(importing(join(folder, 'laws'))).rejects.toMatchObject({
      exitCode: 3,
      message: `${register()}: it cannot be read: EISDIR: illegal operation on a directory.`,
    });
    rmSync(register(), { recursive: true });
    rmSync(join(home.now, 'acts', 'provisions'), { recursive: true });
    writeFileSync(join(home.now, 'acts', 'provisions'), '');
    await expect(importing(join(folder, 'laws'))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/acts\/provisions: it cannot be read: ENOTDIR: not a directory\.$/u),
    });
  });

  it('is named in the help', () => {
    expect(program().helpInformation().replace(/\s+/gu, ' ')).toContain('kasip acts import <path...>');
  });

  it('is a wrong call without a path, and with a day that is none', async () => {
    await expect(importing()).rejects.toMatchObject({ code: 'commander.missingArgument' });
    for (const [day, why] of [
      ['20.11.2026', 'a day of the calendar'],
      ['2026-02-31', 'a day of the calendar'],
      ['2099-01-01', 'not after today'],
    ] as const)
      await expect(importing('--read-on', day, folder)).rejects.toMatchObject({
        code: 'commander.invalidArgument',
        message: expect.stringContaining(why),
      });
  });
});

const order = `act_code: '900010'
requisite: Приказ Министра труда и социальной защиты населения Республики Казахстан от 30 декабря 2020 года № 954. Зарегистрирован в Министерстве юстиции Республики Казахстан 31 декабря 2020 года № 22954
title:
  rus: Об утверждении пробного квалификационного справочника
form: ПРИК
version_date: 2020-12-30
`;

describe('a folder that cannot be used', () => {
  it.each<[string, string | Uint8Array, RegExp, Readonly<Record<string, string | Uint8Array>>?]>([
    [
      'is no YAML',
      'act_code: [1\nrequisite: x\n',
      /meta\.yaml:2: this is no YAML: .*; expected metadata of an act such as/u,
    ],
    ['is a list', '- a\n- b\n', /meta\.yaml:1: the file: these are no fields and their values/u],
    [
      'has no code',
      lawMetadata('1', law('901')).replace(/act_code.*\n/u, ''),
      /meta\.yaml:1: act_code: it is missing/u,
    ],
    ['has a code of letters', lawMetadata('K1', law('901')), /meta\.yaml:1: act_code: this is no number/u],
    ['has no requisite', lawMetadata('900009', ''), /meta\.yaml:2: requisite: it is empty/u],
    [
      'has no title',
      lawMetadata('900009', law('901')).replace(/ {2}(?:rus|kaz): .* .*\n/gu, ''),
      /meta\.yaml:3: title: it has neither a Russian nor a Kazakh title/u,
    ],
    [
      'says no day',
      lawMetadata('900009', 'Закон Республики Казахстан'),
      /meta\.yaml:2: requisite: it says no day/u,
    ],
    [
      'has a day that no calendar has',
      lawMetadata('900009', law('901'), 'repealed_on: 2020-02-30\n'),
      /meta\.yaml:\d+: repealed_on: this is no day such as 2020-11-15/u,
    ],
    [
      'was adopted on a day to come',
      lawMetadata('900009', law('901').replace('2012', '2099')),
      /meta\.yaml:2: requisite: it says 2099-03-05, which is after today/u,
    ],
    [
      'ceased before it was adopted',
      lawMetadata('900009', law('901'), 'repealed_on: 2011-01-01\n'),
      /meta\.yaml:\d+: repealed_on: it ceased on 2011-01-01 .* and was adopted on 2012-03-05/u,
    ],
    [
      'is replaced by itself',
      lawMetadata('900009', `${law('901')}. Утратил силу ${law('901').replace('Закон', 'Законом')}`),
      /meta\.yaml:2: requisite: it is said to be replaced by itself/u,
    ],
    [
      'names what it replaces in no known way',
      lawMetadata('900009', law('901'), 'replaces:\n- [1, 2]\n'),
      /meta\.yaml:\d+: replaces(?:\.0)?: this is neither the code of an act/u,
    ],
    [
      'names what it replaces by no field that is known',
      lawMetadata('900009', law('901'), 'replaces: {a: b}\n'),
      /meta\.yaml:12: replaces\.0: this is neither the code of an act, such as '180051' or K2300000224/u,
    ],
    [
      'names what repealed it by a code that is none',
      lawMetadata('900009', law('901'), "repealed_by:\n- '180051'\n- code: Z-18\n  requisite: Закон\n"),
      /meta\.yaml:14: repealed_by\.1\.code: this is no code of an act, such as/u,
    ],
    [
      'leaves an entry of what it replaces empty',
      lawMetadata('900009', law('901'), "replaces:\n- '180051'\n- ~\n"),
      /meta\.yaml:14: replaces\.1: this is neither the code of an act/u,
    ],
    [
      'names what it replaces in words that say no act',
      lawMetadata('900009', law('901'), 'replaces:\n- requisite: о разном\n'),
      /meta\.yaml:13: replaces\.0: it names no act that can be told/u,
    ],
    [
      'refers to what is not there',
      lawMetadata('900009', law('901')).replace(/title:\n.*\n.*\n/u, 'title: {rus: *a, kaz: *b}\n'),
      /meta\.yaml:3: this is no YAML: Unresolved alias/u,
    ],
    [
      'refers to itself over and over',
      lawMetadata(
        '900009',
        law('901'),
        `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`).join('')}`,
      ),
      /meta\.yaml:\d+: this is no YAML: Excessive alias count/u,
    ],
    [
      'is not in UTF-8',
      Buffer.from('act_code: "9"\ntitle: Gr\xfc\xdfe\n', 'latin1'),
      /meta\.yaml:2: the text is not in UTF-8/u,
    ],
    [
      'has a text that is not in UTF-8',
      lawMetadata('900009', law('901')),
      /rus\.md:2: the text is not in UTF-8/u,
      { 'rus.md': Buffer.from('# A\nGr\xfc\xdfe\n', 'latin1') },
    ],
    [
      'is empty',
      '',
      /meta\.yaml: the file is empty\.\n {2}Expected the metadata, the saved page or the text of an act\./u,
    ],
    [
      'is none at all',
      new Uint8Array([0, 1, 2, 0]),
      /meta\.yaml: this is not a text file\.\n {2}Expected YAML, HTML or Markdown in UTF-8\./u,
    ],
  ])(
    'because it %s changes nothing of its act and says why; the others are imported',
    async (_, metadata, message, texts = {}) => {
      const path = actFolder(folder, 'laws/broken', '', texts);
      writeFileSync(path, metadata);
      const alone = await importing(join(folder, 'laws'));
      expect([alone.code, alone.out]).toEqual([1, '']);
      expect(alone.err).toMatch(message);
      expect(alone.err).not.toMatch(/\bat .*:\d+:\d+/u);
      expect(existsSync(home.now)).toBe(false);
      actFolder(folder, 'laws/whole', lawMetadata('900001', law('777')));
      const { code, err } = await importing(join(folder, 'laws'));
      expect([code, err]).toEqual([1, expect.stringMatching(message)]);
      expect(rows().map(({ id }: { id: string }) => id)).toEqual(['Z1200000777']);
    },
  );

  it('and one without any act says what was expected', async () => {
    expect((await importing(folder)).err).toMatch(
      /no file was found in it\.\n {2}Expected folders of acts with a meta\.yaml/u,
    );
    writeFileSync(join(folder, 'note.txt'), 'x');
    const { code, err } = await importing(folder);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/no act was found\.\n +Expected folders with a meta\.yaml/u),
    ]);
  });

  it('belongs to no act where two of the register may be it', async () => {
    actFolder(folder, 'laws/a', lawMetadata('900001', law('901')));
    actFolder(folder, 'laws/b', lawMetadata('900002', law('902')));
    await importing(join(folder, 'laws'));
    const before = readFileSync(register(), 'utf8');
    actFolder(folder, 'both', lawMetadata('900001', law('902')));
    const { code, err, out } = await importing(join(folder, 'both'));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/not imported: it may be Z1200000901 or Z1200000902/u),
    ]);
    expect(out).toBe('0 new, 0 changed, 0 unchanged\n');
    expect(readFileSync(register(), 'utf8')).toBe(before);
  });
});

describe('an import where there is a graph', () => {
  let graph: Graph;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const { bolt, graph: opened } = await openTestDatabase();
    graph = opened;
    env = { NEO4J_URI: bolt.uri, NEO4J_USER: bolt.user, NEO4J_PASSWORD: bolt.password };
  });
  beforeEach(() => wipe(graph));
  afterAll(() => graph?.close());

  it('leads what was loaded before to the act, as if it were loaded after', async () => {
    const file = join(folder, 'family.txt');
    writeFileSync(file, seedBytes.toString('utf8').replaceAll('№ 553', '№ 954').replaceAll('22003', '22954'));
    actFolder(folder, 'orders/a', order);
    const settings = { ...env, KASIP_HOME: home.now };
    expect((await runKasip(['ingest', file], settings)).code).toBe(0);
    expect((await dump(graph)).join('\n')).not.toContain('V2000022954');
    expect(await runKasip(['acts', 'import', '--yes', join(folder, 'orders')], settings)).toMatchObject({
      code: 0,
      err: '',
    });
    const followed = await dump(graph);
    expect(followed.filter((line) => line.includes('-NAMES-> LegalAct act:V2000022954'))).toHaveLength(1);
    await wipe(graph);
    expect((await runKasip(['ingest', file], settings)).code).toBe(0);
    expect(await dump(graph)).toEqual(followed);
  }, 180_000);

  it('is made whole by the next one where the graph did not come to have the register', async () => {
    actFolder(folder, 'orders/a', order);
    expect((await importing(join(folder, 'orders'))).err).toMatch(/There is no graph yet/u);
    expect((await dump(graph)).join('\n')).not.toContain('V2000022954');
    const settings = { ...env, KASIP_HOME: home.now };
    const again = await runKasip(['acts', 'import', join(folder, 'orders')], settings);
    expect(again).toMatchObject({ code: 0, err: '', out: '0 new, 0 changed, 1 unchanged\n' });
    expect((await dump(graph)).join('\n')).toContain('V2000022954');
    const gone = { ...settings, NEO4J_URI: 'bolt://127.0.0.1:9' };
    const { code, err } = await runKasip(['acts', 'import', '--yes', join(folder, 'orders')], gone);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/is not changed; whether the graph has it could not be asked/u),
    ]);
  }, 180_000);

  it('says so where it cannot be had, and keeps the register', async () => {
    actFolder(folder, 'orders/a', order);
    const settings = { ...env, NEO4J_URI: 'bolt://127.0.0.1:9', KASIP_HOME: home.now };
    const { code, err } = await runKasip(['acts', 'import', '--yes', join(folder, 'orders')], settings);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/not in the graph yet; the next start brings it in/u),
    ]);
    expect(rows()).toHaveLength(1);
  });
});
