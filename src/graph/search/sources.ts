import { z } from 'zod';
import type { Query } from '../query.ts';
import { type SearchSource, searchSource } from './entry.ts';

/** What the graph says of some things that can be found; ids of nothing are left out. */
export type SourcesQuery = Query<{ ids: readonly string[] }, SearchSource>;

interface Definition {
  readonly label: string;
  /** What the others are made of, read once: expressions of `n` with names. */
  readonly first?: string;
  /** Expressions of `n`, each a list; none where they are left out. */
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
  readonly codes?: string;
  readonly levels?: string;
  readonly standards?: string;
  readonly kind: string;
  /** A number. */
  readonly uses?: string;
}

const none = '[]';
const names = { kk: '[n.nameKk]', ru: '[n.nameRu]', en: '[n.nameEn]' };

const cards = '(n)<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})';
const named = (language: 'Kk' | 'Ru') =>
  `[n.name${language}] + COLLECT { MATCH ${cards} RETURN DISTINCT card.name${language} AS name ORDER BY name }`;

/** By the names of all its cards in current editions. */
export const professionSources = sources({
  label: 'Profession',
  kind: "'profession'",
  kk: named('Kk'),
  ru: named('Ru'),
  codes: "[n.code, n.code + '/' + n.level]",
  levels: '[n.level]',
  standards: `COLLECT { MATCH ${cards} RETURN DISTINCT card.standard AS one ORDER BY one }`,
  uses: `COUNT { ${cards} }`,
});

const of = '(n)<-[:OF_OCCUPATION]-(profession:Profession)';
const ofProfessions = (property: string) =>
  `COLLECT { MATCH ${of} RETURN DISTINCT profession.${property} AS one ORDER BY one }`;

/** It has no name of its own: by those of its professions. */
export const occupationSources = sources({
  label: 'Occupation',
  kind: "'occupation'",
  kk: ofProfessions('nameKk'),
  ru: ofProfessions('nameRu'),
  codes: '[n.code]',
  levels: ofProfessions('level'),
  standards: `COLLECT { MATCH ${of}<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
      RETURN DISTINCT card.standard AS one ORDER BY one }`,
  uses: `COUNT { ${of} }`,
});

export const groupSources = sources({
  label: 'OccupationGroup',
  kind: "'occupation-group'",
  en: '[n.nameEn]',
  codes: '[n.code]',
});

export const standardSources = sources({
  label: 'Standard',
  kind: "'standard'",
  ...names,
  en: none,
  codes: '[n.code]',
  levels: `COLLECT { MATCH (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card) RETURN DISTINCT card.level AS level ORDER BY level }`,
  standards: '[n.id]',
  uses: 'n.cardCount',
});

const worded = (language: 'kk' | 'ru' | 'en') => `[one IN wordings WHERE one[0] = '${language}' | one[1]]`;

/** By all its wordings. */
export const conceptSources = sources({
  label: 'Concept',
  first: `COLLECT { MATCH (n)<-[:WORDING_OF]-(wording:Wording)
      RETURN [wording.language, wording.text] ORDER BY wording.statementCount DESC, wording.id } AS wordings`,
  kind: 'n.kind',
  kk: `${names.kk} + ${worded('kk')}`,
  ru: `${names.ru} + ${worded('ru')}`,
  en: `${names.en} + ${worded('en')}`,
  levels: `COLLECT { MATCH (n)<-[:REQUIRES]-(profession) RETURN DISTINCT profession.level AS level ORDER BY level }`,
  standards: `COLLECT { MATCH (n)<-[:EXPRESSES]-(statement:Stated)
      WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
      RETURN DISTINCT statement.standard AS one ORDER BY one }`,
  uses: 'n.professionCount',
});

const titles = (language: 'Kk' | 'Ru' | 'En') =>
  `[n.title${language}] + coalesce(n.names${language}, []) + coalesce(n.formerTitles${language}, [])`;

export const actSources = sources({
  label: 'LegalAct',
  kind: "'legal-act'",
  kk: titles('Kk'),
  ru: titles('Ru'),
  en: titles('En'),
  codes: '[n.number, n.adiletId, n.zanCode, n.registration] + coalesce(n.abbreviations, [])',
  levels: 'coalesce(n.levels, [])',
  standards: `COLLECT { MATCH (n)<-[:CITES|CITES_OUTSIDE_CARDS]-(standard:Standard) RETURN DISTINCT standard.id AS one ORDER BY one }`,
  uses: 'n.professionCount',
});

/** Those with a heading. */
export const provisionSources = sources({
  label: 'Provision',
  kind: "'provision'",
  kk: '[n.headingKk]',
  ru: '[n.headingRu]',
  en: '[n.headingEn]',
});

function sources(definition: Definition): SourcesQuery {
  const { label, first, kind, uses = '0' } = definition;
  const lists = (['kk', 'ru', 'en', 'codes', 'levels', 'standards'] as const).map(
    (name) => `${definition[name] ?? none} AS ${name}`,
  );
  return {
    name: `searched of ${label}`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})
    OPTIONAL MATCH (entry:SearchEntry {id: id})${first === undefined ? '' : `\n    WITH id, n, entry, ${first}`}
    RETURN id, ${kind} AS kind, ${lists.join(', ')}, ${uses} AS uses, entry.hash AS stored`,
    row: searchSource,
  };
}

export const idsOf = (label: 'Provision' | 'OccupationGroup'): Query<object, { id: string }> => ({
  name: `idsOf${label}`,
  text: `MATCH (n:${label}) RETURN n.id AS id`,
  row: z.object({ id: z.string() }),
});
