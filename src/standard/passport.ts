import type { Passage } from '../model/document.ts';
import type { ActivityLevel, ActivityRecord, CardListEntry } from '../model/standard.ts';
import { splitItems } from '../text/numbering.ts';
import { findCodes } from '../text/occupation-code.ts';
import { quote, slice, trim } from '../text/passage.ts';
import type { Field } from './fields.ts';
import { readLevel } from './level.ts';
import { impersonalPassages } from './values.ts';

/** The code of a standard: a letter and digits, in Latin letters ("Q87900002"); null where blank. */
export function parseStandardCode(field: Field | undefined): string | null {
  const text = field?.values.map((value) => value.passage.text).join(' ') ?? '';
  return /(?<![\p{L}\d])[A-ZА-Я]\d{6,10}(?!\d)/u.exec(text)?.[0] ?? null;
}

/** Economic activities from section to subclass; the form of the code tells the level. */
export function parseActivities(field: Field | undefined): readonly ActivityRecord[] {
  return (field?.values ?? []).flatMap(({ passage }) => {
    const match = /^\s*([A-Z]|\d{2}(?:\.\d{1,2}(?:\.\d)?)?)(?=[\s–—-])[\s–—-]*(?=\p{L})/u.exec(passage.text);
    const words = quote(passage);
    if (match?.[1] === undefined || words === null) return [];
    const name = passage.text.slice(match[0].length).replace(/[\s;.]+$/u, '');
    return [{ level: activityLevel(match[1]), code: match[1], name, quote: words }];
  });
}

function activityLevel(code: string): ActivityLevel {
  if (/^[A-Z]$/u.test(code)) return 'section';
  const [, afterFirst, afterSecond] = code.split('.');
  if (afterFirst === undefined) return 'division';
  if (afterFirst.length === 1) return 'group';
  return afterSecond === undefined ? 'class' : 'subclass';
}

/** The list of cards: "1) code name - level of the framework". */
export function parseCardList(field: Field | undefined): readonly CardListEntry[] {
  return splitItems(impersonalPassages(field)).flatMap(({ number, passage }) => {
    const words = quote(passage);
    if (words === null) return [];
    const code = findCodes(passage.text).find(({ start }) => start === 0) ?? null;
    const named = trim(slice(passage, code?.end ?? 0, nameEnd(passage)));
    return [
      {
        number,
        code: code?.code ?? null,
        name: named.text.replace(/^[\s–—-]+/u, ''),
        level: readLevel(passage.text.slice(nameEnd(passage))),
        quote: words,
      },
    ];
  });
}

/** Where the name of a listed profession ends: at the last dash or comma before its level. */
function nameEnd(passage: Passage): number {
  const match = /\s*(?:[–—-]|,|\()\s*[^–—,(-]*(?:-[^–—,\s(-]+[^–—,(-]*)*?(?:деңгей|уров)[^–—]*$/iu.exec(
    passage.text,
  );
  return match?.index ?? passage.text.length;
}
