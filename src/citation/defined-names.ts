import type { ActKind } from '../model/act.ts';
import { allOf } from '../text/all-of.ts';
import { fold, foldText } from '../text/fold.ts';
import { inflectedEnds } from '../text/inflection.ts';
import type { Compiled } from './compile.ts';
import { type NameElement, overlap, type Span } from './element.ts';
import { wordBegins, wordEnds } from './kind-words.ts';
import { standsForItself } from './name-context.ts';
import type { ShortName } from './short-name.ts';

/**
 * Where a text uses names that the document has defined before, in any case: those of several words, of documents and
 * of letters. A bare word for a kind is found as such.
 * @param visible the text with the elements blanked that are known already
 */
export function findDefinedNames(
  text: string,
  visible: string,
  names: readonly ShortName[],
  compiled: Compiled,
): readonly NameElement[] {
  return names
    .toReversed()
    .filter(({ form, isOneWord }) => form !== 'kind' || !isOneWord)
    .flatMap((name) =>
      placesOf(text, visible, name, compiled)
        .filter((span) => span.start >= name.from && isUse(visible, span, name, compiled))
        .map(
          (span): NameElement => ({ type: 'name', name, kind: name.mention.kind as ActKind | null, ...span }),
        ),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

/** Whether a text may use one of these names. */
export function mayUse(text: string, names: readonly ShortName[]): boolean {
  const folded = foldText(text);
  return names.some(({ inflected }) => folded.includes(inflected.start));
}

function placesOf(text: string, visible: string, name: ShortName, compiled: Compiled): readonly Span[] {
  if (name.form !== 'letters') return inflectedIn(visible, name, compiled);
  return lettersIn(text, name, compiled).filter(
    ({ start, end }) => !/\ue000/u.test(visible.slice(start, end)),
  );
}

function isUse(text: string, span: Span, name: ShortName, compiled: Compiled): boolean {
  if (name.form !== 'document') return true;
  return /\p{Lu}/u.test(text.charAt(span.start)) && standsForItself(text, span, name, compiled);
}

/**
 * An abbreviation, with an ending behind a hyphen. With a quoted name, or a number that is no day, year or article, also
 * behind the country, it is another ("ТК-1", "НК РК 01-2017", "ГК «Астана»", "«Астана» АК").
 */
function lettersIn(
  text: string,
  { name, language }: ShortName,
  { countries, provisions }: Compiled,
): readonly Span[] {
  const own = countries.filter(({ row }) => !row.foreign).map(({ row }) => row.pattern);
  const articles = provisions.filter(({ row }) => row.language === 'kk').map(({ row }) => row.pattern);
  const number = `\\s+\\d(?!\\d{3}\\s*(?:г|ж)|\\d?\\.\\d|\\d?\\s+\\p{L}{3,}|[^;:.]{0,20}?(?:${articles.join('|')}))`;
  const quoted = `\\s*[«“„]|\\s+"(?=[\\p{L}\\d])`;
  const isOther = `[\\p{L}\\d]|[-–]\\d|(?:\\s*(?:${own.join('|')}))?(?:${number}|${quoted})`;
  const before = language === 'kk' ? '[\\p{L}\\d-]|[»”"]\\s' : '[\\p{L}\\d-]';
  const whole = `(?<!${before})${name}(?:-\\p{Ll}{1,6}(?!\\p{L})|(?!${isOther}))`;
  const expression = new RegExp(whole, 'gu');
  return allOf(text, expression).map(({ index: start, 0: word }) => ({ start, end: start + word.length }));
}

function inflectedIn(text: string, { inflected }: ShortName, { kinds }: Compiled): readonly Span[] {
  if (!foldText(text).includes(inflected.start)) return [];
  const folded = fold(text);
  const found: Span[] = [];
  let at = folded.text.indexOf(inflected.start);
  for (; at >= 0; at = folded.text.indexOf(inflected.start, at + 1)) {
    const start = folded.offsets[at] ?? 0;
    if (!wordBegins(text, start)) continue;
    const ends = inflectedEnds(folded.text, at, inflected).map((end) => (folded.offsets[end - 1] ?? 0) + 1);
    const end =
      ends.find((one) => !/\p{L}/u.test(text.charAt(one))) ??
      ends.find((one) => wordEnds(text, one, kinds.runOn));
    if (end !== undefined && !/[;:.\ue000]/u.test(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}
