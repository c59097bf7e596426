import type { Fault } from '../../model/finding.ts';
import type {
  CardRecord,
  LevelRange,
  OccupationReferenceRecord,
  StandardRecord,
} from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';

/** Related professions that cannot be found among the document's cards, or are the card itself. */
export function checkRelated({ cards }: StandardRecord): readonly Fault[] {
  return cards.flatMap((card) =>
    card.relatedProfessions.flatMap((related) => check(card, related, cards) ?? []),
  );
}

function check(
  card: CardRecord,
  related: OccupationReferenceRecord,
  cards: readonly CardRecord[],
): Fault | null {
  const name = foldText(related.text);
  const named = cards.filter((other) => foldText(other.name?.text ?? '') === name && name !== '');
  const { levels } = related;
  const atLevel = named.filter(({ level }) => levels === null || isWithin(level, levels));
  const fault = {
    about: card.id,
    quotes: [related.quote],
    actual: [related.text || '-', related.level].filter(Boolean).join(', '),
  };
  if (named.length === 0) return { rule: 'related-profession-unknown', ...fault };
  if (atLevel.length === 0) {
    const expected = named.map((other) => `${other.code ?? '-'}/${other.level ?? '-'}`).join('; ');
    return { rule: 'related-profession-level-mismatch', ...fault, expected };
  }
  return atLevel.every((other) => other.profession === card.profession)
    ? { rule: 'related-profession-self', ...fault }
    : null;
}

function isWithin(level: number | null, { lowest, highest }: LevelRange): boolean {
  return level !== null && level >= lowest && level <= highest;
}
