import { changed, kazakh, rules, russian } from './sample.ts';

describe.each([
  ['russian', russian, 'Код группы:', 'Код наименования занятия:', 'Обрабатывающая промышленность'],
  ['kazakh', kazakh, 'Топтың коды:', 'Қызмет атауының коды:', 'Өңдеу өнеркәсібі'],
] as const)('codes, %s', (_, sample, group, code, section) => {
  it('of group and occupation in each other’s rows are read and reported', () => {
    const rows = `${group}	|	7531-1\n${code}	|	7531-1-006`;
    const standard = changed(sample, [rows, `${group}	|	7531-1-006\n${code}	|	7531-1`]);
    expect(standard.cards[0]).toMatchObject({
      code: '7531-1-006',
      codeSource: 'group-row',
      groupCode: '7531-1',
    });
    expect(standard.findings).toContainEqual(
      expect.objectContaining({ rule: 'codes-swapped', expected: '7531-1-006', actual: '7531-1' }),
    );
  });

  it('of a group by its first four digits are no fault, those of another group are', () => {
    const short = changed(sample, [`${group}	|	7531-1`, `${group}	|	7531`]);
    expect(short.cards[0]?.groupCode).toBe('7531');
    expect(rules(short)).not.toContain('group-code-mismatch');
    expect(rules(changed(sample, [`${group}	|	7531-1`, `${group}	|	7533`]))).toContain(
      'group-code-mismatch',
    );
  });

  it('with a Cyrillic letter are read with the Latin one and reported', () => {
    const standard = changed(sample, ['C14130001', 'С14130001'], [`C ${section}`, `Секция С ${section}`]);
    expect([standard.code, standard.activities[0]?.code]).toEqual(['C14130001', 'C']);
    expect(rules(standard).filter((rule) => rule === 'code-letter-cyrillic')).toHaveLength(2);
  });

  it.each(['7531 1 006', '7531.1.006', '7531/1/006', '75311006', '7531–1–6'])(
    'are read as "%s"',
    (written) => {
      const { cards, findings } = changed(sample, [`${code}	|	7531-1-006`, `${code}	|	${written}`]);
      expect([cards[0]?.code, cards[0]?.codeSource]).toEqual(['7531-1-006', 'code-row']);
      expect(findings.filter(({ rule }) => rule.startsWith('code-'))).toEqual([]);
    },
  );

  it.each(['7531 1', '7531.1', '75311'])('of a group are read as "%s"', (written) => {
    const [card] = changed(sample, [`${group}	|	7531-1`, `${group}	|	${written}`]).cards;
    expect(card?.groupCode).toBe('7531-1');
  });

  it('with letters that look like digits are read and reported', () => {
    const standard = changed(sample, [`${code}	|	7531-1-006`, `${code}	|	753l-1-ОО6`]);
    expect(standard.cards[0]?.code).toBe('7531-1-006');
    expect(standard.findings).toContainEqual(
      expect.objectContaining({ rule: 'code-letter-cyrillic', expected: '7531-1-006', actual: '753l-1-ОО6' }),
    );
  });

  it('that are several in one row are reported, and none is taken', () => {
    const row = `${code}	|	7531-1-006`;
    const standard = changed(sample, [row, `${row}, 7531-1-007`], ['1) 7531-1-006 ', '1) ']);
    expect(standard.cards[0]).toMatchObject({ code: null, codeSource: 'none' });
    expect(rules(standard)).toContain('occupation-code-missing');
  });

  it('behind the name of a profession are no part of it', () => {
    const name = / 4 /u.test(sample.head) ? 'Портной' : 'Тігінші';
    const [card] = changed(
      sample,
      [`	|	${name}\n`, `	|	${name} (7531-1-006)\n`],
      [`${code}	|	7531-1-006\n`, ''],
    ).cards;
    expect([card?.name?.text, card?.code, card?.codeSource]).toEqual([name, '7531-1-006', 'name-row']);
  });

  it('of activities that are missing leave a text that is reported', () => {
    const standard = changed(sample, [`C ${section}`, section]);
    expect(standard.activities.map((activity) => activity.code)).toEqual(['14']);
    expect(rules(standard)).toContain('text-not-understood');
  });
});
