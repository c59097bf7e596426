import type { DefinitionRecord, StandardRecord } from '../../model/standard.ts';
import { cardJson } from './card-json.ts';
import { citationJson } from './citation-json.ts';
import { findingJson } from './finding-json.ts';
import { placed, textJson } from './placed.ts';

/** A standard as `parse --json` prints it; `schema/parse.schema.json` describes it. */
export function parsedJson(standard: StandardRecord): object {
  const { source, edition, technical } = standard;
  const text = (quote: Parameters<typeof textJson>[0]) => textJson(quote, source);
  const definition = ({ number, term, meaning, quote }: DefinitionRecord) => ({
    number,
    term,
    meaning,
    ...placed(quote, source),
  });
  const { order } = edition;
  return {
    source,
    id: standard.id,
    edition: edition.id,
    code: standard.code,
    name: standard.name?.text ?? null,
    version: edition.version,
    year: edition.year,
    order: {
      kind: order.kind,
      number: order.number,
      date: order.date,
      base: order.base && {
        number: order.base.number,
        date: order.base.date,
        ...placed(order.base.quote, source),
      },
      entryIntoForce: order.entryIntoForce && {
        ...text(order.entryIntoForce.quote),
        daysAfterPublication: order.entryIntoForce.daysAfterPublication,
        date: order.entryIntoForce.date,
      },
    },
    scope: standard.scope.map(text),
    terms: standard.terms.map(definition),
    abbreviations: standard.abbreviations.map(definition),
    activities: standard.activities.map(({ level, code, name, quote }) => ({
      level,
      code,
      name,
      ...placed(quote, source),
    })),
    description: text(standard.description),
    cardList: standard.cardList.map(({ number, code, name, level, quote }) => ({
      number,
      code,
      name,
      level,
      ...placed(quote, source),
    })),
    cards: standard.cards.map((card) => cardJson(card, source)),
    technical: {
      stateBody: text(technical.stateBody),
      organisations: technical.organisations.map(text),
      sectoralCouncil: text(technical.sectoralCouncil),
      nationalBody: text(technical.nationalBody),
      chamber: text(technical.chamber),
      version: text(technical.version),
      nextReview: technical.nextReview && {
        date: technical.nextReview.date,
        ...text(technical.nextReview.quote),
      },
    },
    citations: standard.citations.map((citation) => citationJson(citation, source)),
    findings: standard.findings.map((finding) =>
      findingJson(finding, source, standard.translation?.source ?? null),
    ),
  };
}
