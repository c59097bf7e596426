import type { Quote } from '../model/place.ts';
import type { CardRecord, StandardRecord, TechnicalRecord } from '../model/standard.ts';
import { passageOf, quote, slice } from '../text/passage.ts';

/** A text of a standard and the id of what it belongs to: a statement, a card or the edition. */
export interface OwnedText {
  readonly about: string;
  readonly quote: Quote;
}

/**
 * Every text that a standard states, once: the lists at the head of cards repeat headings and are left out, and so are
 * names of other occupations, which are cut out of longer texts.
 */
export function textsOf(standard: StandardRecord): readonly OwnedText[] {
  const { edition, scope, terms, abbreviations, activities, description, cardList, cards } = standard;
  const ofEdition = [
    ...scope,
    ...[...terms, ...abbreviations, ...activities, ...cardList].map(({ quote }) => quote),
    ...optional(description),
    ...technicalTexts(standard.technical),
  ];
  return [...owned(edition.id, ofEdition), ...cards.flatMap(cardTexts)];
}

/** The part of a text between two offsets, with its place; the whole text where that part is blank. */
export function partOf(text: Quote, start: number, end: number): Quote {
  return quote(slice(passageOf(text), start, end)) ?? text;
}

function cardTexts(card: CardRecord): readonly OwnedText[] {
  const { education, labourFunctions, personalCompetences } = card;
  const ofCard = [
    ...[card.name, card.handbookGrade, card.experience, card.purpose].flatMap(optional),
    ...education.flatMap((line) => [line.level, line.specialty, line.qualification].flatMap(optional)),
    ...[...card.informalLearning, ...card.technicalRegulations].map(({ quote }) => quote),
  ];
  const skills = labourFunctions.flatMap((one) => one.skills);
  const items = skills.flatMap(({ abilities, knowledge }) => [...abilities, ...knowledge]);
  const statements = [...labourFunctions, ...skills, ...items, ...personalCompetences];
  return [
    ...owned(card.id, ofCard),
    ...statements.map((statement) => ({ about: statement.id, quote: statement.quote })),
  ];
}

function technicalTexts(technical: TechnicalRecord): readonly Quote[] {
  const { stateBody, sectoralCouncil, nationalBody, chamber, version, nextReview } = technical;
  const rows = [stateBody, sectoralCouncil, nationalBody, chamber, version, nextReview?.quote ?? null];
  return [...rows.flatMap(optional), ...technical.organisations];
}

function optional(quote: Quote | null): readonly Quote[] {
  return quote === null ? [] : [quote];
}

function owned(about: string, quotes: readonly Quote[]): readonly OwnedText[] {
  return quotes.map((quote) => ({ about, quote }));
}
