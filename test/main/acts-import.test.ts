import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { writeOwnActs } from '../../src/ingest/own-register.ts';
import { program } from '../../src/main/program.ts';
import { dayInKazakhstan } from '../../src/text/today.ts';
import { seedBytes } from '../ingest/seed-file.ts';
import { actFolder, lawMetadata, order, requisiteOf } from './act-folders.ts';
import { importing, ownHome, registerIn, rowsIn } from './own-home.ts';
import { runHere } from './run-here.ts';
import { runKasip } from './run-kasip.ts';

const own = ownHome();

describe('kasip acts import', () => {
  it('shows what would change, and changes nothing when it is only asked', async () => {
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    const { code, out } = await importing('--dry-run', join(own.folder, 'laws'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^new: act:Z1200000901 О пробном деле 900001\n {2}kind: LAW \(official, 2021-01-02\)\n/u,
    );
    expect(out).toMatch(/\n1 new, 0 changed, 0 unchanged\n$/u);
    expect(existsSync(own.home)).toBe(false);
  });

  it('shows what changes, and changes it, where nobody can be asked', async () => {
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    const { code, out } = await runHere(['acts', 'import', join(own.folder, 'laws')]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 new, 0 changed, 0 unchanged')]);
    expect(rowsIn(own)).toMatchObject([{ id: 'Z1200000901' }]);
  });

  it('writes the register, says that the next start brings it in, and finds nothing new the second time', async () => {
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    const first = await importing(join(own.folder, 'laws'));
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/no graph yet; the next start brings it in/u),
    ]);
    expect(rowsIn(own)).toMatchObject([{ id: 'Z1200000901', zanCode: '900001', evidence: 'official' }]);
    const before = readFileSync(registerIn(own), 'utf8');
    expect(await importing(join(own.folder, 'laws'))).toMatchObject({
      code: 0,
      out: '0 new, 0 changed, 1 unchanged\n',
    });
    expect(readFileSync(registerIn(own), 'utf8')).toBe(before);
  });

  it('reads archives as folders', async () => {
    const file = join(own.folder, 'laws.tar.gz');
    const data = lawMetadata('900001', requisiteOf('901'));
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
    const file = join(own.folder, 'family.txt');
    writeFileSync(file, seedBytes.toString('utf8').replaceAll('№ 553', '№ 954').replaceAll('22003', '22954'));
    const acts = async () => {
      const { standards } = JSON.parse((await runHere(['parse', '--json', file])).out);
      return standards[0].cards.flatMap(({ citations }: { citations: { act: string; quote: string }[] }) =>
        citations.filter(({ quote }) => quote.includes('954')).map(({ act }) => act),
      );
    };
    expect(await acts()).toEqual([null]);
    actFolder(own.folder, 'orders/a', order);
    await importing(join(own.folder, 'orders'));
    expect(await acts()).toEqual(['V2000022954']);
  });

  it('leads an act to the one that took its place as soon as that is imported', async () => {
    const repealed = `${requisiteOf('901')}. Утратил силу Законом Республики Казахстан от 7 мая 2020 года № 900-VI (вводится в действие с 1 июля 2020 года)`;
    actFolder(own.folder, 'old', lawMetadata('900001', repealed));
    const first = await importing(join(own.folder, 'old'));
    expect(first.out).toMatch(
      /waits: act:Z1200000901 for LAW No\. 900-VI of 2020-05-07, which the register does not have/u,
    );
    actFolder(
      own.folder,
      'new',
      lawMetadata('900002', 'Закон Республики Казахстан от 7 мая 2020 года № 900-VI ЗРК'),
    );
    const second = await importing(join(own.folder, 'new'));
    expect(second.out).toMatch(
      /changed: act:Z1200000901 .*\n {2}replaced by act:Z2000000900: secondary, 2021-01-02\n/u,
    );
    expect(second.out).toMatch(/1 new, 1 changed, 0 unchanged/u);
  });

  it('names the round of acts that replace each other', async () => {
    const repealed = (number: string, by: string) =>
      `Закон Республики Казахстан от 5 марта 2012 года № ${number}-IV. Утратил силу Законом Республики Казахстан от 5 марта 2012 года № ${by}-IV`;
    for (const [code, number, by] of [
      ['1', '901', '902'],
      ['2', '902', '903'],
      ['3', '903', '901'],
    ] as const)
      actFolder(own.folder, `round/${code}`, lawMetadata(`90000${code}`, repealed(number, by)));
    const { code, out } = await importing(join(own.folder, 'round'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        'cycle: act:Z1200000901 → act:Z1200000902 → act:Z1200000903 → act:Z1200000901\n',
      ),
    ]);
  });

  it('makes one act of the pages of two languages and of a translation', async () => {
    mkdirSync(join(own.folder, 'pages'));
    const page = (language: string, title: string, status: string, requisite: string) =>
      writeFileSync(
        join(own.folder, 'pages', `${language}.html`),
        `<link rel="canonical" href="https://adilet.zan.kz/${language}/docs/Z1200000901"><div class="container_alpha slogan"><h1>${title}</h1><span class="status status_upd">${status}</span><p>${requisite}</p></div>`,
      );
    page('rus', 'О пробе', 'Обновленный', `${requisiteOf('901')}.`);
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
    expect((await importing(join(own.folder, 'pages'))).code).toBe(0);
    const { code, out } = await importing('--read-on', '2026-11-20', join(own.folder, 'pages'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('status in force: official → official, 2026-11-20'),
    ]);
    expect(rowsIn(own)).toMatchObject([
      {
        id: 'Z1200000901',
        titles: { kk: 'Сынақ туралы', ru: 'О пробе', en: 'On a trial' },
        enEvidence: 'secondary',
      },
    ]);
  });

  it('reads a text of days to come today, and no page that was saved then', async () => {
    const to = (day: string) => lawMetadata('900001', requisiteOf('901')).replaceAll('2021-01-02', day);
    actFolder(own.folder, 'laws/a', to('2099-01-01'));
    const today = dayInKazakhstan(new Date());
    await importing(join(own.folder, 'laws'));
    expect(rowsIn(own)[0].sources[0]).toMatchObject({ fact: 'identity', readOn: today });
    const page = join(own.folder, 'page.html');
    const html = `<!-- saved date: Fri Jan 02 2099 10:00:00 GMT\n--><h1>О пробе</h1><p>${requisiteOf('902')}</p>`;
    writeFileSync(page, html);
    const { code, err } = await importing(page);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        `page.html: it is said to be saved on 2099-01-02, which is after today, ${today};`,
      ),
    ]);
    // What stands in the name of a file and no calendar has is no day.
    const named = join(own.folder, '2026-02-31.html');
    writeFileSync(
      named,
      html.replace(/<!--[^>]*-->/u, '<link rel="canonical" href="/rus/docs/Z1200000902">'),
    );
    await importing(named);
    expect(rowsIn(own)[1].sources[0]).toEqual(expect.not.objectContaining({ readOn: expect.anything() }));
  });

  it('takes null and ~ for nothing, and writes nothing that it could not read again', async () => {
    const more = 'repealed_on: null\nrepealed_by: null\nreplaces: ~\nsource:\n';
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901'), more));
    expect(await importing(join(own.folder, 'laws'))).toMatchObject({ code: 0 });
    expect(rowsIn(own)[0]).not.toHaveProperty('replacedBy');
    expect(rowsIn(own)[0]).not.toHaveProperty('replaces');
    const row = { ...rowsIn(own)[0], zanCode: 'null' };
    const before = readFileSync(registerIn(own), 'utf8');
    expect(() => writeOwnActs(own.home, [row], '2026-11-20')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('acts/acts.json/acts/0/zanCode') }),
    );
    expect(readFileSync(registerIn(own), 'utf8')).toBe(before);
  });

  it('lets two that run at once both have their acts', async () => {
    const paths = [1, 2, 3].map((n) => {
      actFolder(own.folder, `laws${n}/a`, lawMetadata(`90000${n}`, requisiteOf(`90${n}`)));
      return join(own.folder, `laws${n}`);
    });
    const ran = await Promise.all(
      paths.map((path) => runKasip(['acts', 'import', '--yes', path], { KASIP_HOME: own.home })),
    );
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(rowsIn(own).map(({ id }: { id: string }) => id)).toEqual([
      'Z1200000901',
      'Z1200000902',
      'Z1200000903',
    ]);
  });

  it('names the row of a register that was edited by hand and does not fit', async () => {
    mkdirSync(join(own.home, 'acts'), { recursive: true });
    writeFileSync(registerIn(own), '{"note": "", "acts": []}');
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    await expect(importing(join(own.folder, 'laws'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(registerIn(own)),
    });
  });

  it('says what the disk refuses: a data folder, a register and contents that are something else', async () => {
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    writeFileSync(own.home, '');
    await expect(importing(join(own.folder, 'laws'))).rejects.toMatchObject({
      exitCode: 3,
      message: `The data folder ${own.home} cannot be written.`,
    });
    rmSync(own.home);
    mkdirSync(registerIn(own), { recursive: true });
    await expect(importing(join(own.folder, 'laws'))).rejects.toMatchObject({
      exitCode: 3,
      message: `${registerIn(own)}: it cannot be read: EISDIR: illegal operation on a directory.`,
    });
    rmSync(registerIn(own), { recursive: true });
    rmSync(join(own.home, 'acts', 'provisions'), { recursive: true });
    writeFileSync(join(own.home, 'acts', 'provisions'), '');
    await expect(importing(join(own.folder, 'laws'))).rejects.toMatchObject({
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
      await expect(importing('--read-on', day, own.folder)).rejects.toMatchObject({
        code: 'commander.invalidArgument',
        message: expect.stringContaining(why),
      });
  });
});
