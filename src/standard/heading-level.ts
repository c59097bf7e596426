import { quote, slice } from '../text/passage.ts';
import type { Field } from './field.ts';
import { type Levels, readLevel } from './level.ts';
import { levelIn } from './split-level.ts';

/** The levels of a card; where none of its rows has any, the one that its heading names, said to be misplaced. */
export function withHeadingLevel(levels: Levels, { head }: Field): Levels {
  const place = head === null ? null : levelIn(head.text);
  if (levels.levelAsWritten !== null || levels.subLevel !== null || head === null || place === null)
    return levels;
  const words = quote(slice(head, place.start, place.end));
  const level = readLevel(words?.text ?? '');
  return level === null ? levels : { ...levels, level, levelAsWritten: words, isLevelMisplaced: true };
}
