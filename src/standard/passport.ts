import type { Passage } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import { quote, slice } from '../text/passage.ts';
import { activityCodes, activityFaults } from './activities.ts';
import type { Field } from './field.ts';
import { inLatin } from './latin.ts';
import { passageOf } from './values.ts';

/**
 * The code of a standard: a letter and digits ("Q87900002"); null where blank. A Cyrillic letter that looks like a
 * Latin one is read as that.
 */
export function parseStandardCode(field: Field | undefined): string | null {
  const written = codeAsWritten(field)?.text.replace(/\s/u, '');
  return written === undefined ? null : inLatin(written);
}

function codeAsWritten(field: Field | undefined): Passage | null {
  const passage = passageOf(field);
  const match = /(?<![\p{L}\d])[A-ZА-ЯІ]\s?\d{6,10}(?!\d)/u.exec(passage?.text ?? '');
  return passage === null || match === null
    ? null
    : slice(passage, match.index, match.index + match[0].length);
}

/** What in the passport was not understood, and codes that were read otherwise than they stand. */
export function passportFaults(
  code: Field | undefined,
  activities: Field | undefined,
  about: string,
): readonly Fault[] {
  const codes = [codeAsWritten(code) ?? [], ...activityCodes(activities)].flat();
  const written = codes.flatMap((passage) => quote(passage) ?? []);
  const inCyrillic = written.filter(({ text }) => inLatin(text) !== text);
  return [
    ...inCyrillic.map((words) => ({
      rule: 'code-letter-cyrillic',
      about,
      quotes: [words],
      expected: inLatin(words.text),
      actual: words.text,
    })),
    ...activityFaults(activities, about),
  ];
}
