import type { CardModel, StandardModel, Tongue } from './model.ts';

const heads: Readonly<Record<Tongue, string>> = { kk: 'Заңнамалық база', ru: 'Нормативная правовая база' };

/** A standard whose skills must know a list of acts, which is one item with a list in it; `between` parts its entries. */
export function withNestedLists(between: ' ' | '\n'): (model: StandardModel) => StandardModel {
  return (model) => ({ ...model, cards: model.cards.map((card) => withList(card, model.language, between)) });
}

function withList(card: CardModel, language: Tongue, between: string): CardModel {
  const acts = {
    kk: [
      'Қазақстан Республикасының Еңбек кодексі',
      '«Жеке кәсіпкерлік туралы» Қазақстан Республикасының Заңы',
    ],
    ru: [
      'Трудовой кодекс Республики Казахстан',
      'Закон Республики Казахстан «О частном предпринимательстве»',
    ],
  }[language];
  const list = `${heads[language]}:${between}- ${acts.join(`;${between}- `)}`;
  return {
    ...card,
    functions: card.functions.map((own) => ({
      ...own,
      skills: own.skills.map((skill) => ({ ...skill, knowledge: [...skill.knowledge, list] })),
    })),
  };
}
