import type { Fault } from '../../model/finding.ts';
import type { CardRecord, StandardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import { similarity } from '../../text/similarity.ts';
import type { Checked } from '../checked.ts';

/** Texts that stand in a row made for another: by being, word for word or nearly so, what belongs elsewhere. */
export function checkMisplaced({ standard }: Checked): readonly Fault[] {
  return [
    ...description(standard),
    ...standard.cards.flatMap((card) => [
      ...titleInPurpose(card, standard),
      ...purposeInTitles(card),
      ...abilityInKnowledge(card),
    ]),
  ];
}

function description({ description: words, name, activities, edition }: StandardRecord): readonly Fault[] {
  if (words === null) return [];
  const others = [
    ...(name === null ? [] : [name]),
    ...activities.map((one) => ({ ...one.quote, text: one.name })),
  ];
  const same = others.find((other) => foldText(other.text) === foldText(words.text));
  if (same === undefined) return [];
  return [{ rule: 'name-in-description', about: edition.id, quotes: [words, same], actual: words.text }];
}

function titleInPurpose(card: CardRecord, { name }: StandardRecord): readonly Fault[] {
  const { purpose } = card;
  if (purpose === null) return [];
  const same = [name, card.name].find(
    (other) => other !== null && foldText(other.text) === foldText(purpose.text),
  );
  if (same == null) return [];
  return [{ rule: 'title-in-purpose', about: card.id, quotes: [purpose, same], actual: purpose.text }];
}

/** A title without a code that is nearly the purpose of the card. */
function purposeInTitles({ id, purpose, otherTitles }: CardRecord): readonly Fault[] {
  if (purpose === null) return [];
  const folded = foldText(purpose.text);
  return otherTitles
    .filter(({ code, quote }) => code === null && similarity(foldText(quote.text), folded, 0.7) >= 0.7)
    .map(({ quote }) => ({
      rule: 'purpose-in-other-titles',
      about: id,
      quotes: [quote, purpose],
      actual: quote.text,
    }));
}

/** One text as an ability and as knowledge: what one can do and what one knows are not the same. */
function abilityInKnowledge({ labourFunctions }: CardRecord): readonly Fault[] {
  const skills = labourFunctions.flatMap((one) => one.skills);
  const abilities = skills
    .flatMap((one) => one.abilities)
    .map(({ quote }) => ({ quote, folded: foldText(quote.text) }));
  return skills.flatMap((skill) =>
    skill.knowledge.flatMap(({ id, quote }) => {
      const folded = foldText(quote.text);
      const ability = abilities.find((other) => goesOnFrom(folded, other.folded));
      if (ability === undefined) return [];
      const quotes = [quote, ability.quote];
      return [{ rule: 'ability-among-knowledge', about: id, quotes, actual: quote.text }];
    }),
  );
}

/** Whether two texts are the same, or one only adds to the end of the other, which is long. */
function goesOnFrom(one: string, other: string): boolean {
  if (one === other) return true;
  const isLong = Math.min(one.length, other.length) >= 60;
  return isLong && (one.startsWith(other) || other.startsWith(one));
}
