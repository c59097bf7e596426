import { foldText } from './fold.ts';

/** Whether a text says, in words, that a list has no entries ("отсутствуют", "жоқ"). */
export function saysNothing(text: string): boolean {
  return words.has(foldText(text));
}

const words = new Set(
  [
    'нет',
    'не имеется',
    'не имеются',
    'не предусмотрено',
    'не предусмотрены',
    'отсутствует',
    'отсутствуют',
    'жоқ',
    'көзделмеген',
    'қарастырылмаған',
  ].map(foldText),
);
