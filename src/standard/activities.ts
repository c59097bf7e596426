import type { Passage } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import type { ActivityLevel, ActivityRecord } from '../model/standard.ts';
import { splitAtSemicolons } from '../text/marks.ts';
import { quote, slice, trim } from '../text/passage.ts';
import type { Field } from './field.ts';
import { inLatin } from './latin.ts';
import { impersonalPassages, stated } from './values.ts';

/** A word for the level may stand before the code ("Секция C", "Бөлім 14"); a letter with a stop is an initial. */
const opening =
  /^\s*(?:\p{L}[\p{L}\s]{2,20}[\s:–—-]\s*)?(?<code>[A-ZАВЕІКМНОРСТХ](?!\.)|\d{2}(?:\.\d{1,2}(?:\.\d)?)?)(?=[\s:.\\–—-])[\s:.\\–—-]*["«“]?(?=\p{Lu})/u;

/** Economic activities from section to subclass; the form of the code tells the level. */
export function parseActivities(field: Field | undefined): readonly ActivityRecord[] {
  return linesOf(field).flatMap((line) => {
    const code = codeAsWritten(line)?.text;
    const words = quote(line);
    if (code === undefined || words === null) return [];
    const name = line.text.replace(opening, '').replace(/[\s;:.]+$/u, '');
    return [{ level: activityLevel(code), code: inLatin(code), name, quote: words }];
  });
}

/** The code with which a line of the activities opens, as it stands. */
function codeAsWritten(line: Passage): Passage | null {
  const match = opening.exec(line.text);
  const code = match?.groups?.code;
  if (match === null || code === undefined) return null;
  const start = match[0].lastIndexOf(code);
  return slice(line, start, start + code.length);
}

/** Lines without a code, which is what says that they are activities. */
export function activityFaults(field: Field | undefined, about: string): readonly Fault[] {
  return linesOf(field)
    .filter((line) => codeAsWritten(line) === null)
    .flatMap((line) => stated(line) ?? [])
    .map((words) => ({ rule: 'text-not-understood', about, quotes: [words], actual: words.text }));
}

/** The codes of all lines as they stand. */
export function activityCodes(field: Field | undefined): readonly Passage[] {
  return linesOf(field).flatMap((line) => codeAsWritten(line) ?? []);
}

/** The lines that name no person; several entries may stand in one ("N …, 79 …; 79.1 …"). */
function linesOf(field: Field | undefined): readonly Passage[] {
  return impersonalPassages(field).flatMap(splitAtSemicolons).flatMap(splitAtCodes);
}

/** At a code behind the words of another entry; "Группа 62.0" is one entry. */
function splitAtCodes(line: Passage): readonly Passage[] {
  const ends = [...line.text.matchAll(nextCode)].filter(({ index }) =>
    opening.test(line.text.slice(0, index)),
  );
  const starts = [0, ...ends.map(({ 0: mark, index }) => index + mark.length)];
  return starts.map((start, at) => trim(slice(line, start, ends[at]?.index)));
}

const nextCode = /[;,]\s*(?=\d{2}[\d.]*[\s–—-]+\p{Lu})|\s(?=\d{2}\.\d[\d.]*[\s–—-]+\p{Lu})/gu;

function activityLevel(code: string): ActivityLevel {
  if (/^\p{L}$/u.test(code)) return 'section';
  const [, afterFirst, afterSecond] = code.split('.');
  if (afterFirst === undefined) return 'division';
  if (afterFirst.length === 1) return 'group';
  return afterSecond === undefined ? 'class' : 'subclass';
}
