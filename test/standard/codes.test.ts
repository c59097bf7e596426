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
      expect.objectContaining({ rule: 'occupation-code-missing', expected: '7531-1-006', actual: '7531-1' }),
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

  it('of activities that are missing leave a text that is reported', () => {
    const standard = changed(sample, [`C ${section}`, section]);
    expect(standard.activities.map((activity) => activity.code)).toEqual(['14']);
    expect(rules(standard)).toContain('text-not-understood');
  });
});
