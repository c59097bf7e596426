import { kazakh, read, russian, whole } from '../standard/sample.ts';

const samples = {
  russian: {
    sample: russian,
    row: 'Уровень квалификации по ОРК:	|	4\n',
    heading: 'Карточка профессии «Портной»:',
    related: '5	|	Закройщик',
    own: '4	|	Портной',
  },
  kazakh: {
    sample: kazakh,
    row: 'СБШ бойынша біліктілік деңгейі:	|	4\n',
    heading: 'Кәсіптің карточкасы "Тігінші":',
    related: '5	|	Пішуші',
    own: '4	|	Тігінші',
  },
};
type Language = keyof typeof samples;

/** A sample without the row of the level, its heading changed; what is said of levels and of what hangs on them. */
function withoutRow(language: Language, heading?: string, change: (text: string) => string = (text) => text) {
  const { sample, row, heading: usual } = samples[language];
  const standard = read(
    change(
      whole(sample)
        .replace(row, '')
        .replace(usual, heading ?? usual),
    ),
  );
  const said = standard.findings.filter(({ rule }) =>
    /level|card-list|duplicated|profession-self/u.test(rule),
  );
  return {
    level: standard.cards[0]?.level,
    said: said.map(({ rule, expected, actual }) => [rule, expected, actual]),
  };
}

describe('a card without a row of the level', () => {
  it.each<[Language, string, string]>([
    ['russian', 'Карточка профессии «Портной», 4 уровень ОРК', '4 уровень ОРК'],
    ['russian', 'Карточка профессии «Портной (4-й уровень квалификации)»', '4-й уровень'],
    ['russian', 'Карточка профессии: Портной – уровень ОРК 4', 'уровень ОРК 4'],
    ['kazakh', 'Кәсіптің карточкасы "Тігінші" (4-деңгей):', '4-деңгей'],
    ['kazakh', '"Тігінші, 4-деңгей" кәсібінің карточкасы', '4-деңгей'],
    ['kazakh', 'Кәсіптің карточкасы "Тігінші" - СБШ-нің 4-і деңгейі', 'СБШ-нің 4-і деңгейі'],
  ])('%s: has the level of its heading, said once: %s', (language, heading, words) => {
    expect(withoutRow(language, heading)).toEqual({ level: 4, said: [['level-misplaced', null, words]] });
  });

  it.each<[Language]>([['russian'], ['kazakh']])(
    '%s: has none where only the list of cards names it',
    (language) => {
      expect(withoutRow(language)).toEqual({ level: null, said: [['level-missing', '4', '–']] });
    },
  );

  it.each<[Language]>([['russian'], ['kazakh']])('%s: has none where nothing names it', (language) => {
    const unlisted = (text: string) => text.replace(/ - (?:СБШ-нің )?4.*(?=\n)/u, '');
    expect(withoutRow(language, undefined, unlisted)).toEqual({
      level: null,
      said: [['level-missing', '1–8', '–']],
    });
  });

  it.each<[Language]>([['russian'], ['kazakh']])('%s: may be of any level that others name', (language) => {
    const { related, own } = samples[language];
    const found = withoutRow(language, undefined, (text) => text.replace(related, own));
    expect(found.said.map(([rule]) => rule)).toEqual(['level-missing']);
  });
});
