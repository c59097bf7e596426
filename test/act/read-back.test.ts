import { readContents } from '../../src/act/headings.ts';
import type { ActText } from '../../src/model/act-text.ts';
import type { Language } from '../../src/model/language.ts';
import type { ActProvisions, ProvisionKind, ProvisionRecord } from '../../src/model/provision.ts';
import { readProvisionWords } from '../../src/registry/provision-words.ts';
import { readProvisions } from '../../src/registry/provisions.ts';

const words = readProvisionWords();

/** How the public collections write what opens a provision. */
const openings: Readonly<Partial<Record<Language, Partial<Record<ProvisionKind, string>>>>> = {
  ru: { section: 'Раздел #.', chapter: 'Глава #.', subchapter: '§ #.', article: 'Статья #.' },
  kk: { section: '#-бөлім.', chapter: '#-тарау.', subchapter: '§#.', article: '#-бап.' },
};

function lineOf({ kind, number, headings }: ProvisionRecord, language: Language): string | null {
  const heading = headings[language];
  if (heading === undefined) return null;
  const own = kind === 'subchapter' ? number.split('.')[1] : number;
  const opening = openings[language]?.[kind]?.replace('#', own ?? '');
  return opening === undefined ? heading : `${opening} ${heading}`;
}

/** A table of contents alone, as the stored texts of the Family Code are. */
function asTable(contents: ActProvisions, language: Language): string {
  const head = { kk: 'МАЗМҰНЫ', ru: 'ОГЛАВЛЕНИЕ', en: 'CONTENTS' }[language];
  const lines = contents.provisions.flatMap((provision) => lineOf(provision, language) ?? []);
  return [`## ${head}`, ...lines].join('\n\n');
}

/** The whole text: parts of it as headings, articles in bold behind an anchor, each with some words. */
function asText(contents: ActProvisions, language: Language): string {
  return contents.provisions
    .flatMap((provision) => {
      const line = lineOf(provision, language);
      if (line === null) return [];
      if (provision.kind !== 'article') return [`### ${line}`];
      return [
        `<a id="st${provision.number}"></a>`,
        `**${line}**`,
        '1. Сөздер, слова.',
        '   1) сөздер, слова;',
      ];
    })
    .join('\n\n');
}

test.each(readProvisions().filter(({ act }) => act.startsWith('act:K')))(
  'what is known of $act, written as an act, is read as it was',
  (contents) => {
    for (const write of [asTable, asText]) {
      const texts = (['kk', 'ru'] as const).map(
        (language): ActText => ({
          language,
          file: `${language}.md`,
          text: write(contents, language),
          day: null,
        }),
      );
      expect(readContents(texts, words).provisions).toEqual(contents.provisions);
    }
  },
);
