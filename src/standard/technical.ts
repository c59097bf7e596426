import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import type { TechnicalRecord } from '../model/standard.ts';
import type { TechnicalWords } from '../model/technical-words.ts';
import { spelledOrdinal } from '../text/ordinal.ts';
import { slice } from '../text/passage.ts';
import { isName } from '../text/person.ts';
import type { Bodies } from './bodies.ts';
import type { Field } from './field.ts';
import { organisationsBy, splitOrganisations } from './organisations.ts';
import { ownDay } from './own-day.ts';
import { fieldOf, impersonalPassages, passagesOf, stated } from './values.ts';

/**
 * Chapter 4 without any person: what stands under a contact label is dropped here and never leaves this stage.
 * A line that holds an address, a telephone number or a mark that masks one is left out as well.
 */
export function parseTechnical(
  fields: readonly Field[],
  bodies: Bodies,
  words: TechnicalWords,
): TechnicalRecord {
  const all = (key: string) => impersonal(fieldOf(fields, key), bodies);
  const first = (key: string) => all(key)[0] ?? null;
  const reviews = all('next-review').map((quote) => ({ quote, date: ownDay(quote.text, words.documents) }));
  return {
    stateBody: first('state-body'),
    organisations: organisationsOf(fields, bodies, words),
    sectoralCouncil: first('sectoral-council'),
    nationalBody: first('national-body'),
    chamber: first('chamber'),
    version: first('version'),
    nextReview: reviews.find(({ date }) => date !== null) ?? reviews[0] ?? null,
  };
}

/** Those of the row made for them, and of developers, where a line is the name of an organisation. */
function organisationsOf(fields: readonly Field[], bodies: Bodies, words: TechnicalWords): readonly Quote[] {
  const isOrganisation = organisationsBy(words, bodies);
  const own = splitOrganisations(withoutPersons(fieldOf(fields, 'organisations'), bodies));
  const contacts = fields.filter(({ key, part }) => key === 'contact' && part === 'technical');
  const developers = contacts
    .flatMap((field) => splitOrganisations(passagesOf(field)))
    .filter(({ text }) => isOrganisation(text));
  return [...own, ...developers].flatMap((passage) => stated(passage) ?? []);
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
function impersonal(field: Field | undefined, bodies: Bodies): readonly Quote[] {
  return withoutPersons(field, bodies).flatMap((passage) => stated(passage) ?? []);
}

/** The texts under a label, each as far as a segment of it that is a name or opens with an office. */
function withoutPersons(field: Field | undefined, bodies: Bodies): readonly Passage[] {
  return impersonalPassages(field).flatMap((passage) => {
    let end = 0;
    for (const segment of passage.text.split(/(?<=[,;:(]|[»"”](?=\s)|\s[–—-]\s|\.\s)/u)) {
      if (isName(segment.replace(/[\s,;:.)–—-]+$/u, '')) || bodies.opensOffice(segment)) break;
      end += segment.length;
    }
    const kept = passage.text.slice(0, end).replace(/[\s,;:(–—-]+$/u, '');
    return kept === '' ? [] : [slice(passage, 0, kept.length)];
  });
}
