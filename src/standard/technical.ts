import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import type { TechnicalRecord } from '../model/standard.ts';
import { findDates } from '../text/dates.ts';
import { spelledOrdinal } from '../text/ordinal.ts';
import { slice } from '../text/passage.ts';
import { isName } from '../text/person.ts';
import type { Field } from './field.ts';
import { fieldOf, impersonalPassages, stated } from './values.ts';

/**
 * Chapter 4 without any person: what stands under a contact label is dropped here and never leaves this stage.
 * A line that holds an address, a telephone number or a mark that masks one is left out as well.
 */
export function parseTechnical(fields: readonly Field[]): TechnicalRecord {
  const all = (key: string) => impersonal(fieldOf(fields, key));
  const first = (key: string) => all(key)[0] ?? null;
  const review = first('next-review');
  return {
    stateBody: first('state-body'),
    organisations: all('organisations'),
    sectoralCouncil: first('sectoral-council'),
    nationalBody: first('national-body'),
    chamber: first('chamber'),
    version: first('version'),
    nextReview: review === null ? null : { quote: review, date: findDates(review.text)[0]?.day ?? null },
  };
}

/** Number and year of the version ("Нұсқа 3, 2023 жыл", "вторая версия, 2025 г."), each null where it is not said. */
export function parseVersion(version: Quote | null): { version: number | null; year: number | null } {
  const text = version?.text ?? '';
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text)?.[0];
  const number = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0];
  return {
    version: number === undefined ? spelledOrdinal(text) : Number(number),
    year: year === undefined ? null : Number(year),
  };
}

/** The texts under a label, each a line of its own, but for those that name or reach a person. */
function impersonal(field: Field | undefined): readonly Quote[] {
  return withoutPersons(field).flatMap((passage) => stated(passage) ?? []);
}

/** The texts under a label, each as far as a segment of it that is a name or opens with an office. */
function withoutPersons(field: Field | undefined): readonly Passage[] {
  return impersonalPassages(field).flatMap((passage) => {
    let end = 0;
    for (const segment of passage.text.split(/(?<=[,;:(]|[»"”](?=\s)|\s[–—-]\s|\.\s)/u)) {
      if (isName(segment.replace(/[\s,;:.)–—-]+$/u, '')) || office.test(segment)) break;
      end += segment.length;
    }
    const kept = passage.text.slice(0, end).replace(/[\s,;:(–—-]+$/u, '');
    return kept === '' ? [] : [slice(passage, 0, kept.length)];
  });
}

/** The words with which a text goes over to a person; what experts as a body have written or are called is none. */
const office =
  /^\s*(?:куратор|эксперт(?!из|н\p{L}+\s+(?:заключени|мнени|оценк|совет|комисси|комитет|орган))|(?:вице-)?министр(?!\p{L})|заместитель|начальник|(?:специалист|менеджер|маман)(?!\p{L})|директор|руководитель|председатель|секретарь|ответственн|исполнител|подготовил|разработал|главный|жетекші|басшы|бастық|бастығы|төраға|хатшы|сарапшы(?!лық)|орындаушы|жауапты|дайындаған|әзірлеген)/iu;
