import { type Block, paragraph } from './block.ts';
import { labelAndText } from './lists.ts';
import type { StandardModel, Tongue } from './model.ts';
import type { Options } from './options.ts';
import type { Statement } from './truth.ts';

/** Sentences around the cards that are the same in every standard. */
const words: Readonly<Record<Tongue, Readonly<Record<'order' | 'scope' | 'body' | 'review', string>>>> = {
  kk: {
    order: 'кәсіптік стандартын бекіту туралы',
    scope: 'Кәсіптік стандарт ұйым қызметкерлерінің біліктілігіне қойылатын талаптарды белгілейді',
    body: 'Қазақстан Республикасының Ішкі істер министрлігі',
    review: '2027 жылғы 31 желтоқсан',
  },
  ru: {
    order: 'Об утверждении профессионального стандарта',
    scope: 'Профессиональный стандарт устанавливает требования к квалификации работников организаций',
    body: 'Министерство внутренних дел Республики Казахстан',
    review: '31 декабря 2027 года',
  },
};

function chapter(number: number, key: string, language: Tongue, { chapters, label }: Options) {
  const lead = { kk: `${number}-тарау.`, ru: `Глава ${number}.` }[language];
  return chapters ? [paragraph(`${lead} ${label(key)}`)] : [];
}

/** What stands before the cards: title, general provisions, passport. */
export function before(
  model: StandardModel,
  options: Options,
  state: (kind: string, text: string) => Statement,
): readonly Block[] {
  const { language, name, code } = model;
  const say = words[language];
  const { nothing } = options;
  const item = itemOf(options);
  const own = state('standard-name', name);
  const title = language === 'kk' ? `«${name}» ${say.order}` : `${say.order} «${name}»`;
  const coded = code === null ? [] : [state('standard-code', code)];
  return [
    paragraph(title),
    ...chapter(1, 'chapter-general', language, options),
    ...item(1, 'scope', `${say.scope}.`, []),
    ...chapter(2, 'chapter-passport', language, options),
    ...item(2, 'standard-name', name, [own]),
    ...item(3, 'standard-code', code ?? nothing, coded),
    ...chapter(3, 'chapter-cards', language, options),
  ];
}

/** What stands after the cards: technical data. */
export function after({ language }: StandardModel, options: Options): readonly Block[] {
  const say = words[language];
  const item = itemOf(options);
  return [
    ...chapter(4, 'chapter-technical', language, options),
    ...item(40, 'state-body', say.body, []),
    ...item(41, 'next-review', say.review, []),
  ];
}

/** An item of the document with its number. */
function itemOf({ label, colon }: Options) {
  return (number: number, key: string, text: string, about: readonly Statement[]): readonly Block[] =>
    labelAndText(`${number}. ${label(key)}`, colon, text, about);
}
