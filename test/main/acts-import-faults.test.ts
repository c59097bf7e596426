import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actFolder, lawMetadata, requisiteOf } from './act-folders.ts';
import { importing, ownHome, registerIn, rowsIn } from './own-home.ts';

const own = ownHome();

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
      lawMetadata('1', requisiteOf('901')).replace(/act_code.*\n/u, ''),
      /meta\.yaml:1: act_code: it is missing/u,
    ],
    [
      'has a code of letters',
      lawMetadata('K1', requisiteOf('901')),
      /meta\.yaml:1: act_code: this is no number/u,
    ],
    ['has no requisite', lawMetadata('900009', ''), /meta\.yaml:2: requisite: it is empty/u],
    [
      'has no title',
      lawMetadata('900009', requisiteOf('901')).replace(/ {2}(?:rus|kaz): .* .*\n/gu, ''),
      /meta\.yaml:3: title: it has neither a Russian nor a Kazakh title/u,
    ],
    [
      'says no day',
      lawMetadata('900009', 'Закон Республики Казахстан'),
      /meta\.yaml:2: requisite: it says no day/u,
    ],
    [
      'has a day that no calendar has',
      lawMetadata('900009', requisiteOf('901'), 'repealed_on: 2020-02-30\n'),
      /meta\.yaml:\d+: repealed_on: this is no day such as 2020-11-15/u,
    ],
    [
      'was adopted on a day to come',
      lawMetadata('900009', requisiteOf('901').replace('2012', '2099')),
      /meta\.yaml:2: requisite: it says 2099-03-05, which is after today/u,
    ],
    [
      'ceased before it was adopted',
      lawMetadata('900009', requisiteOf('901'), 'repealed_on: 2011-01-01\n'),
      /meta\.yaml:\d+: repealed_on: it ceased on 2011-01-01 .* and was adopted on 2012-03-05/u,
    ],
    [
      'is replaced by itself',
      lawMetadata(
        '900009',
        `${requisiteOf('901')}. Утратил силу ${requisiteOf('901').replace('Закон', 'Законом')}`,
      ),
      /meta\.yaml:2: requisite: it is said to be replaced by itself/u,
    ],
    [
      'names what it replaces in no known way',
      lawMetadata('900009', requisiteOf('901'), 'replaces:\n- [1, 2]\n'),
      /meta\.yaml:\d+: replaces(?:\.0)?: this is neither the code of an act/u,
    ],
    [
      'names what it replaces by no field that is known',
      lawMetadata('900009', requisiteOf('901'), 'replaces: {a: b}\n'),
      /meta\.yaml:12: replaces\.0: this is neither the code of an act, such as '180051' or K2300000224/u,
    ],
    [
      'names what repealed it by a code that is none',
      lawMetadata(
        '900009',
        requisiteOf('901'),
        "repealed_by:\n- '180051'\n- code: Z-18\n  requisite: Закон\n",
      ),
      /meta\.yaml:14: repealed_by\.1\.code: this is no code of an act, such as/u,
    ],
    [
      'leaves an entry of what it replaces empty',
      lawMetadata('900009', requisiteOf('901'), "replaces:\n- '180051'\n- ~\n"),
      /meta\.yaml:14: replaces\.1: this is neither the code of an act/u,
    ],
    [
      'names what it replaces in words that say no act',
      lawMetadata('900009', requisiteOf('901'), 'replaces:\n- requisite: о разном\n'),
      /meta\.yaml:13: replaces\.0: it names no act that can be told/u,
    ],
    [
      'refers to what is not there',
      lawMetadata('900009', requisiteOf('901')).replace(/title:\n.*\n.*\n/u, 'title: {rus: *a, kaz: *b}\n'),
      /meta\.yaml:3: this is no YAML: Unresolved alias/u,
    ],
    [
      'refers to itself over and over',
      lawMetadata(
        '900009',
        requisiteOf('901'),
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
      lawMetadata('900009', requisiteOf('901')),
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
      const path = actFolder(own.folder, 'laws/broken', '', texts);
      writeFileSync(path, metadata);
      const alone = await importing(join(own.folder, 'laws'));
      expect([alone.code, alone.out]).toEqual([1, '']);
      expect(alone.err).toMatch(message);
      expect(alone.err).not.toMatch(/\bat .*:\d+:\d+/u);
      expect(existsSync(own.home)).toBe(false);
      actFolder(own.folder, 'laws/whole', lawMetadata('900001', requisiteOf('777')));
      const { code, err } = await importing(join(own.folder, 'laws'));
      expect([code, err]).toEqual([1, expect.stringMatching(message)]);
      expect(rowsIn(own).map(({ id }: { id: string }) => id)).toEqual(['Z1200000777']);
    },
  );

  it('and one without any act says what was expected', async () => {
    expect((await importing(own.folder)).err).toMatch(
      /no file was found in it\.\n {2}Expected folders of acts with a meta\.yaml/u,
    );
    writeFileSync(join(own.folder, 'note.txt'), 'x');
    const { code, err } = await importing(own.folder);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/no act was found\.\n +Expected folders with a meta\.yaml/u),
    ]);
  });

  it('belongs to no act where two of the register may be it', async () => {
    actFolder(own.folder, 'laws/a', lawMetadata('900001', requisiteOf('901')));
    actFolder(own.folder, 'laws/b', lawMetadata('900002', requisiteOf('902')));
    await importing(join(own.folder, 'laws'));
    const before = readFileSync(registerIn(own), 'utf8');
    actFolder(own.folder, 'both', lawMetadata('900001', requisiteOf('902')));
    const { code, err, out } = await importing(join(own.folder, 'both'));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/not imported: it may be Z1200000901 or Z1200000902/u),
    ]);
    expect(out).toBe('0 new, 0 changed, 0 unchanged\n');
    expect(readFileSync(registerIn(own), 'utf8')).toBe(before);
  });
});
