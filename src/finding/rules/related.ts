import type { Fault } from '../../model/finding.ts';
import type { CardRecord, LevelRange, OccupationReferenceRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import { similarity } from '../../text/similarity.ts';
import type { Checked } from '../checked.ts';

/** Related professions that cannot be found among the document's cards, have no level, or are the card itself. */
export function checkRelated({ standard: { cards, cardList } }: Checked): readonly Fault[] {
  const listed = cardList.map((entry) => foldText(entry.name));
  return cards.flatMap((card) =>
    card.relatedProfessions.flatMap((related) => [
      ...[check(card, related, cards, listed) ?? []].flat(),
      ...withoutLevel(card, related),
    ]),
  );
}

function check(
  card: CardRecord,
  related: OccupationReferenceRecord,
  cards: readonly CardRecord[],
  listed: readonly string[],
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
  if (named.length === 0) {
    const known = [...listed, ...cards.map((other) => foldText(other.name?.text ?? ''))];
    const isMeant = name === '' || known.some((other) => isLike(other, name));
    return { rule: isMeant ? 'related-profession-unknown' : 'related-profession-elsewhere', ...fault };
  }
  if (atLevel.length === 0) {
    const expected = named.map((other) => `${other.code ?? '-'}/${other.level ?? '-'}`).join('; ');
    return { rule: 'related-profession-level-mismatch', ...fault, expected };
  }
  return card.level !== null && atLevel.every((other) => other.profession === card.profession)
    ? { rule: 'related-profession-self', ...fault }
    : null;
}

/** Whether a name is taken for one of the document's own in other words: it is alike, or begins alike. */
function isLike(known: string, name: string): boolean {
  return similarity(known, name, 0.55) >= 0.55 || known.slice(0, 12) === name.slice(0, 12);
}

/** A card whose level is not known may be of any. */
function isWithin(level: number | null, { lowest, highest }: LevelRange): boolean {
  return level === null || (level >= lowest && level <= highest);
}

/** The row has a column for the level. */
function withoutLevel(card: CardRecord, related: OccupationReferenceRecord): readonly Fault[] {
  if (related.level !== null || related.text === '') return [];
  const words = { quotes: [related.quote], actual: related.text };
  return [{ rule: 'related-profession-level-missing', about: card.id, ...words }];
}
