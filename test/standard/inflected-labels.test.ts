import { readLabels } from '../../src/registry/labels.ts';
import { labelSet } from '../../src/standard/label-set.ts';
import { matchLabel } from '../../src/standard/match-label.ts';
import { isInflected } from '../../src/text/inflection.ts';
import { passageAt } from '../../src/text/passage.ts';
import { changed, kazakh, russian } from './sample.ts';

const labels = readLabels();
const parts = new Map(
  [...new Set(labels.map(({ part }) => part))].map((one) => [one, labels.filter(({ part }) => part === one)]),
);
const sets = new Map([...parts].map(([part, own]) => [part, labelSet(own)]));

describe('a label in another number or case', () => {
  it.each([
    ['card', 'experience', 'Требование к опыту работ'],
    ['card', 'group-code', 'Коды групп'],
    ['card', 'profession-name', 'Наименования профессий'],
    ['card', 'level', 'Уровни квалификации по ОРК'],
    ['card', 'function-list', 'Перечень трудовой функции'],
    ['card', 'technical-regulations', 'Списки технических регламентов и национальных стандартов'],
    ['card', 'related', 'Связь с другой профессией'],
    ['passport', 'card-list', 'Перечень карточки профессии'],
    ['passport', 'description', 'Краткие описания профессиональных стандартов'],
    ['technical', 'state-body', 'Наименования государственных органов'],
    ['technical', 'version', 'Номера версии и годы выпуска'],
    ['card', 'experience', 'Жұмыс тәжірибелеріне қойылатын талап'],
    ['card', 'group-code', 'Топтардың кодтары'],
    ['card', 'profession-name', 'Кәсіптердің атаулары'],
    ['card', 'level', 'СБШ бойынша біліктіліктің деңгейі'],
    ['card', 'function-list', 'Еңбек функциясының тізбелері'],
    ['card', 'recognition', 'Дағдыларды танудың мүмкіндіктері'],
    ['card', 'related', 'Басқа кәсіппен байланыс'],
    ['passport', 'card-list', 'Кәсіптің карточкаларының тізімі'],
    ['technical', 'state-body', 'Мемлекеттік органдардың атауы'],
    ['technical', 'next-review', 'Қайта қараудың күні'],
  ] as const)('of %s, %s, is known as itself: %s', (part, key, words) => {
    const match = matchLabel(passageAt(`${words}: мәтін`, 1, 0), sets.get(part) ?? labelSet([]));
    expect([match?.label.key, match?.likeness]).toEqual([key, 1]);
  });

  it('is that of one row only', () => {
    for (const own of parts.values())
      for (const { key, inflected } of own) {
        const others = own.filter(
          (other) => other.key !== key && inflected !== undefined && isInflected(other.folded, inflected),
        );
        expect(others.map(({ wording }) => wording)).toEqual([]);
      }
  });
});

describe('a label that is not known', () => {
  it.each([
    ['russian', russian, 'Требования к опыту работы', 'Требвания к опты работы', 'Требования к опыту работы'],
    ['russian', russian, 'Возможность признания навыка', 'Признание умельцев', null],
    [
      'kazakh',
      kazakh,
      'Жұмыс тәжірибесіне қойылатын талаптар',
      'Жұмс тәжрибесіне қойлатын талаптар',
      'Жұмыс тәжірибесіне қойылатын талаптар',
    ],
    ['kazakh', kazakh, 'Дағдыны тану мүмкіндігі', 'Шеберді мойындау', null],
  ] as const)(
    '%s: is held against labels of the same language: %s',
    (language, sample, from, to, wording) => {
      const { findings } = changed(sample, [from, to]);
      const found = findings.filter(({ rule }) => rule === 'label-unfamiliar');
      expect(found.length).toBeGreaterThan(0);
      for (const { expected } of found) {
        if (wording !== null) expect(expected).toBe(wording);
        expect(/[әғқңөұүһі]/iu.test(expected ?? '')).toBe(language === 'kazakh');
      }
    },
  );
});
