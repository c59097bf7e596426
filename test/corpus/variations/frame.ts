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

const chapter = { kk: (number: number) => `${number}-тарау.`, ru: (number: number) => `Глава ${number}.` };

/** What stands before the cards: title, general provisions, passport. */
export function before(
  model: StandardModel,
  options: Options,
  state: (kind: string, text: string) => Statement,
): readonly Block[] {
  const { language, name, code } = model;
  const say = words[language];
  const { label } = options;
  const item = itemOf(options);
  const own = state('standard-name', name);
  const title = language === 'kk' ? `«${name}» ${say.order}` : `${say.order} «${name}»`;
  const coded = code === null ? [] : [state('standard-code', code)];
  return [
    paragraph(title),
    paragraph(`${chapter[language](1)} ${label('chapter-general')}`),
    ...item(1, 'scope', `${say.scope}.`, []),
    paragraph(`${chapter[language](2)} ${label('chapter-passport')}`),
    ...item(2, 'standard-name', name, [own]),
    ...item(3, 'standard-code', code ?? '-', coded),
    paragraph(`${chapter[language](3)} ${label('chapter-cards')}`),
  ];
}

/** What stands after the cards: technical data. */
export function after({ language }: StandardModel, options: Options): readonly Block[] {
  const say = words[language];
  const { label } = options;
  const item = itemOf(options);
  return [
    paragraph(`${chapter[language](4)} ${label('chapter-technical')}`),
    ...item(40, 'state-body', say.body, []),
    ...item(41, 'next-review', say.review, []),
  ];
}

/** An item of the document with its number. */
function itemOf({ label, colon }: Options) {
  return (number: number, key: string, text: string, about: readonly Statement[]): readonly Block[] =>
    labelAndText(`${number}. ${label(key)}`, colon, text, about);
}
