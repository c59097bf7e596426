import type { Fault } from '../../model/finding.ts';
import type { CardListEntry, CardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

/** Levels of cards: missing, out of range, against the sublevel and against the group of the occupation. */
export function checkLevels({ standard: { cards, cardList } }: Checked): readonly Fault[] {
  return cards.flatMap((card) =>
    card.level === null
      ? [missing(card, cardList)]
      : [...misplaced(card), ...subLevel(card), ...unusual(card)],
  );
}

function missing(card: CardRecord, cardList: readonly CardListEntry[]): Fault {
  const { id, heading, levelAsWritten: words } = card;
  if (words !== null && /^\d{1,2}$/u.test(words.text))
    return { rule: 'level-out-of-range', about: id, quotes: [words], expected: anyLevel, actual: words.text };
  const [listed, ...others] = cardList.filter((entry) => entry.level !== null && isOf(entry, card));
  const isKnown = listed !== undefined && others.every(({ level }) => level === listed.level);
  return {
    rule: 'level-missing',
    about: id,
    quotes: [words ?? heading, ...(isKnown ? [listed.quote] : [])],
    expected: isKnown ? `${listed.level}` : anyLevel,
    actual: words?.text ?? '–',
  };
}

const anyLevel = '1–8';

/** Whether an entry of the list of cards speaks of a card, by its code or its name. */
function isOf(entry: CardListEntry, { code, name }: CardRecord): boolean {
  if (entry.code !== null && code !== null) return entry.code === code;
  return name !== null && foldText(entry.name) === foldText(name.text);
}

function misplaced(card: CardRecord): readonly Fault[] {
  const { levelAsWritten: words, isLevelMisplaced, isSubLevelMisplaced } = card;
  if (words === null || !(isLevelMisplaced || isSubLevelMisplaced)) return [];
  const rule = isLevelMisplaced ? 'level-misplaced' : 'sub-level-misplaced';
  return [{ rule, about: card.id, quotes: [words], actual: words.text }];
}

/** A sublevel begins with its level: 5.2 is of 5. */
function subLevel({ id, level, subLevel: words }: CardRecord): readonly Fault[] {
  const own = /^\D{0,3}(\d)\.\d/u.exec(words?.text ?? '')?.[1];
  if (words === null || own === undefined || Number(own) === level) return [];
  return [
    { rule: 'sub-level-mismatch', about: id, quotes: [words], expected: `${level}`, actual: words.text },
  ];
}

function unusual({ id, code, level, levelAsWritten, heading }: CardRecord): readonly Fault[] {
  const usual = usualLevels.get(code?.charAt(0) ?? '');
  if (usual === undefined || level === null || (level >= usual[0] && level <= usual[1])) return [];
  return [
    {
      rule: 'level-unusual-for-group',
      about: id,
      quotes: [levelAsWritten ?? heading],
      expected: usual.join('–'),
      actual: `${code}, ${level}`,
    },
  ];
}

/**
 * Levels that are plausible for the first digit of an occupation code. The national classifier of occupations (НК РК
 * 01-2017, table 1, after ISCO-08) gives each major group a skill level, 1 to 4, and none to managers; no act maps
 * these to the levels 1 to 8 of the national framework. The bounds here are wide on purpose: published standards give
 * professionals (2) levels from 3 on, and workers (5 to 8) up to 5.
 */
const usualLevels: ReadonlyMap<string, readonly [lowest: number, highest: number]> = new Map([
  ['1', [4, 8]],
  ['2', [3, 8]],
  ['3', [3, 7]],
  ['4', [2, 6]],
  ['5', [2, 6]],
  ['6', [2, 6]],
  ['7', [2, 6]],
  ['8', [2, 6]],
  ['9', [1, 4]],
]);
