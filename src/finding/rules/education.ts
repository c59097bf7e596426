import type { EducationLevel } from '../../model/education-level.ts';
import type { Fault } from '../../model/finding.ts';
import type { CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

interface Asked {
  readonly card: CardRecord;
  readonly rank: number;
  readonly words: string;
}

/**
 * Education below or above what the other cards of the same level ask. It takes at least two others, all of one rank,
 * to say what is usual.
 */
export function checkEducation({ standard, educationLevels }: Checked): readonly Fault[] {
  const asked = standard.cards.flatMap((card) => leastAsked(card, educationLevels) ?? []);
  return asked.flatMap(({ card, rank, words }) => {
    const others = asked.filter((other) => other.card !== card && other.card.level === card.level);
    const [usual] = others;
    if (others.length < 2 || usual === undefined || usual.rank === rank) return [];
    if (others.some((other) => other.rank !== usual.rank)) return [];
    const quotes = card.education.flatMap((line) => line.level ?? []);
    return [
      { rule: 'education-level-unusual', about: card.id, quotes, expected: usual.words, actual: words },
    ];
  });
}

/** The lowest level of education with which a card is content. */
function leastAsked(card: CardRecord, levels: readonly EducationLevel[]): Asked | null {
  const known = card.education.flatMap(({ level }) => {
    if (level === null) return [];
    const folded = foldText(level.text);
    const rank = levels.find(({ stems }) => stems.some((stem) => folded.includes(stem)))?.rank;
    return rank === undefined ? [] : [{ card, rank, words: level.text }];
  });
  return known.sort((a, b) => a.rank - b.rank)[0] ?? null;
}
