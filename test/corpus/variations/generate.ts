import type { Block, Paragraph } from './block.ts';
import { type Laid, lay } from './document.ts';
import { docx } from './docx.ts';
import type { Kind } from './kinds.ts';
import { knownWordings } from './labels.ts';
import type { CardModel, StandardModel } from './model.ts';
import { type Options, realForms, tellable } from './options.ts';
import { print } from './print.ts';
import { type Random, randomOf } from './random.ts';

/** A document made from a real one, with all that it states and the lines on which it does. */
export interface Variation {
  readonly kind: string;
  /** With the seed, the name of the document: the same gives the same. */
  readonly name: string;
  readonly model: StandardModel;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its lines, or its paragraphs where it is a Word document. */
  readonly lines: readonly Paragraph[];
  readonly truth: Laid['truth'];
}

/** The `index`-th document of some kinds of variation together, made from one of the models. */
export function generate(
  models: readonly StandardModel[],
  name: string,
  kinds: readonly Kind[],
  index: number,
  seed: number,
): Variation {
  const random = randomOf(`${name} ${index}`, seed);
  const model = kinds.reduce(
    (own, kind) => kind.model?.(own) ?? own,
    part(models[index % models.length] as StandardModel, random, index % 10 === 6),
  );
  const plain: Options = {
    ...(realForms[Math.floor(index / models.length) % realForms.length] as Options),
    label: (key) => knownWordings(key, model.language)[0] as string,
  };
  let form = plain;
  for (const kind of kinds) form = { ...form, ...kind.change(form, random, model.language) };
  const options = tellable(form);
  const { blocks, truth } = lay(model, options);
  return { kind: name, name: `${name} ${index}`, model, truth, ...written(blocks, options) };
}

function written(blocks: readonly Block[], { format, encode }: Options) {
  if (format === 'docx') return { file: 'variation.docx', ...docx(blocks) };
  const lines = print(blocks, format);
  const bytes = Buffer.from(encode(lines.map((line) => line.text).join('\n')));
  const ending = format === 'page' ? 'html' : /^(?:bars|lines)$/u.test(format) ? 'txt' : 'md';
  return { file: `variation.${ending}`, bytes, lines };
}

/** A card or two of a standard, with a few functions of few items, so that many documents are read quickly; or all. */
function part(model: StandardModel, random: Random, isWhole: boolean): StandardModel {
  if (isWhole) return model;
  const cards = random.some(model.cards, random.chance(0.3) ? 2 : 1);
  return { ...model, cards: cards.map((card) => fewer(card, random)) };
}

function fewer(card: CardModel, random: Random): CardModel {
  return {
    ...card,
    functions: card.functions.slice(0, 2).map((own) => ({
      ...own,
      skills: random.some(own.skills, 2).map((skill) => ({
        ...skill,
        abilities: skill.abilities.slice(0, 2 + random.below(4)),
        knowledge: skill.knowledge.slice(0, 2 + random.below(4)),
      })),
    })),
  };
}
