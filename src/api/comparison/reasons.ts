import type { GapStatus, NeededRequirement } from './gap.ts';
import type { RequirementChange, RequirementChangeKind } from './level-delta.ts';

/** A sentence in each language. */
export type Sentence = Readonly<Record<'kk' | 'ru' | 'en', string>>;

const changed: Readonly<Record<RequirementChangeKind, Sentence>> = {
  unchanged: {
    kk: 'Екеуінде де бар, мәтіні бірдей.',
    ru: 'Есть у обоих, текст тот же.',
    en: 'Both have it, in the same words.',
  },
  reworded: {
    kk: 'Екеуінде де бар, мағынасы бір, сөздері басқа.',
    ru: 'Есть у обоих: смысл один, слова другие.',
    en: 'Both have it: one meaning, other words.',
  },
  moved: {
    kk: 'Екеуінде де бар, бірақ басқа еңбек функциясында тұр.',
    ru: 'Есть у обоих, но стоит в другой трудовой функции.',
    en: 'Both have it, but under another labour function.',
  },
  promoted: {
    kk: 'Бірінде бір деңгейде, екіншісінде басқа деңгейде тұр: мәтіні бірдей, мысалы, дағды еңбек функциясына айналған.',
    ru: 'Тот же текст стоит на другой ступени: например, навык стал трудовой функцией.',
    en: 'The same words stand in another layer: a skill has become a labour function, for example.',
  },
  added: {
    kk: 'Бастапқысында жоқ.',
    ru: 'В исходном этого нет.',
    en: 'The one that is compared with does not have it.',
  },
  dropped: {
    kk: 'Екіншісінде жоқ.',
    ru: 'Во втором этого нет.',
    en: 'The other does not have it.',
  },
  'not-stated': {
    kk: 'Бірінде бар, ал екіншісінде ол тұруға тиіс жер бос қалған: айырма бар-жоғын айту мүмкін емес.',
    ru: 'Есть у одного, а у другого место, где это могло бы стоять, не заполнено: сказать, есть ли разница, нельзя.',
    en: 'One has it, and the other leaves the place blank where it could stand: whether they differ cannot be told.',
  },
};

export function reasonOfChange({ change }: RequirementChange): Sentence {
  return changed[change];
}

const held: Readonly<Record<GapStatus, Sentence>> = {
  missing: {
    kk: 'Қолда бар нәрсенің ешқайсысында жоқ.',
    ru: 'В том, что уже есть, этого нет.',
    en: 'Nothing of what is held has it.',
  },
  held: {
    kk: 'Қолда бар.',
    ru: 'Это уже есть.',
    en: 'It is held.',
  },
  nearly: {
    kk: 'Дағды бар, бірақ онымен бірге қажет қабілеттердің бәрі емес.',
    ru: 'Навык есть, но не все умения, которые нужны вместе с ним.',
    en: 'The skill is held, but not all of the abilities that are needed with it.',
  },
  moved: changed.moved,
  promoted: changed.promoted,
  'not-stated': {
    kk: 'Қолда бар нәрсенің дереккөзі бұл жерді бос қалдырған: бар-жоғын айту мүмкін емес.',
    ru: 'Источник того, что есть, здесь ничего не говорит: сказать, есть ли это, нельзя.',
    en: 'The source of what is held says nothing here: whether it is held cannot be told.',
  },
};

const had: Sentence = {
  kk: 'Ол берілген ұғымдардың арасында бар.',
  ru: 'Оно названо среди того, что уже есть.',
  en: 'It is among the concepts that are said to be had.',
};

const heldReworded: Sentence = {
  kk: 'Қолда бар: мағынасы бір, сөздері басқа.',
  ru: 'Это уже есть: смысл один, слова другие.',
  en: 'It is held: one meaning, other words.',
};

export function reasonOfGap({ status, isHad, reworded }: NeededRequirement): Sentence {
  if (isHad) return had;
  return status === 'held' && reworded ? heldReworded : held[status];
}
