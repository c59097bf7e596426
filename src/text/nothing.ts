import { foldText } from './fold.ts';

/** A longer text says something. */
const longest = 80;

/** Whether a text says, in words, that a list has no entries ("отсутствуют", "жоқ"). */
export function saysNothing(text: string): boolean {
  return text.length <= longest && words.has(foldText(text));
}

/** Whether a text says that a skill needs nothing of a kind ("не требуется"), or that there is none. */
export function saysNoneNeeded(text: string): boolean {
  if (text.length > longest) return false;
  const folded = foldText(text);
  return words.has(folded) || notNeeded.has(folded);
}

const words = new Set(
  [
    'нет',
    'не имеется',
    'не имеются',
    'не предусмотрен',
    'не предусмотрена',
    'не предусмотрено',
    'не предусмотрены',
    'отсутствует',
    'отсутствуют',
    'жоқ',
    'көзделмеген',
    'қарастырылмаған',
  ].map(foldText),
);

const notNeeded = new Set(
  ['не требуется', 'не требуются', 'не применимо', 'талап етілмейді', 'қажет емес'].map(foldText),
);
