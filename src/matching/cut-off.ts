import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word may lack at its end: its endings, and of a verb what makes a noun or an infinitive of it. Else it is another word. */
const russianRests =
  /^(?:[аеиоуыэюя]?(?:н?и[еяюй]|нием|ть|ться|тся)|[аеиоуыюяйь]|[аеоы]х|[ая]ми?|[оеы]м|[еояаыуию][еийю]|[оеё]в|[ео]го|[ео]му)$/u;
const kazakhRests =
  /^(?:(?:[ае]н|[ае])?у|[аеыі]|(?:[лдт][ае]р|[ае]р(?=[ыі]))?(?:с?[ыі])?(?:н?[ыі]ң|[нтд][ыі]ң?|н|[нгғқкдт][ае]н?)?)$/u;
const longestCut = 5;
/** Shorter ones are words of their own: "приказа" is no "приказания". */
const longName = 8;

/** Whether the first is the second without its last letters, and no word of its own: what nobody knows may be cut off anywhere ("законодательст"). */
export function isCutOff(
  short: Unit,
  whole: Unit,
  language: Meaning['language'],
  isKnown: Vocabulary['isKnown'],
): boolean {
  if (short.word.length < 5 || !whole.word.startsWith(short.word) || short.isAction || short.phrase !== null)
    return false;
  const rest = whole.word.slice(short.word.length);
  if (short.word.length < longName && /^ни/u.test(rest)) return false;
  const rests = language === 'kk' ? kazakhRests : russianRests;
  if (rest.length === 0 || rest.length > longestCut) return false;
  return rests.test(rest) || (language === 'ru' && short.word.length >= longName && !isKnown(short.word));
}
