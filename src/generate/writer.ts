import type { ConceptKind } from '../model/concept.ts';
import type { MadeMaterial } from '../model/made-material.ts';
import type { Quote } from '../model/place.ts';
import { capital, filled } from './filled.ts';
import { type Language, languageOf } from './language.ts';
import { meaningOf } from './meaning.ts';
import { newPage, type Page } from './page.ts';
import type { Meaning, OccupationPlan, StandardPlan } from './plan.ts';

/** What stands between cells. */
const bar = '\t|\t';

/** Writes one text of a standard onto a page. */
export interface Writer {
  readonly page: Page;
  readonly plan: StandardPlan;
  readonly own: Language;
  readonly material: MadeMaterial;
  readonly meaning: (key: string, kind?: ConceptKind) => Meaning;
  /** The name of the standard, or of an occupation. */
  readonly standardName: string;
  readonly nameOf: (occupation: OccupationPlan) => string;
  /** Opens a row with its label; what follows stands in the next cell. */
  readonly row: (key: string) => void;
  /** A row with one text, or with nothing. */
  readonly valueRow: (key: string, text: string | null) => Quote | null;
  /** The next cell of the row. */
  readonly cell: () => void;
}

/** A writer of one language with an empty page. */
export function writerOf(
  plan: StandardPlan,
  language: 'kk' | 'ru',
  material: MadeMaterial,
  seed: number,
): Writer {
  const page = newPage();
  const own = languageOf(material, language);
  const meaning = (key: string, kind: ConceptKind = 'skill') => meaningOf(key, kind, material, seed);
  const { action, object } = own.named(short(meaning(plan.meaning)));
  const standard = { trade: plan.trade[language], action, object };
  const row = (key: string) => page.put(`${own.label(key)}:${bar}`);
  return {
    page,
    plan,
    own,
    material,
    meaning,
    standardName: filled(own.sentences.standard, standard),
    nameOf: (occupation) => {
      const { by, object } = own.named(short(meaning(occupation.meaning)));
      const role = occupation.role[language];
      return capital(filled(own.sentences.profession, { role, action: by, object }));
    },
    row,
    valueRow: (key, text) => {
      row(key);
      const quote = text === null ? null : page.quote(text);
      if (quote === null) page.put(own.sentences.nothing);
      page.end();
      return quote;
    },
    cell: () => page.put(bar),
  };
}

/** A name is made of one thing alone. */
function short(meaning: Meaning): Meaning {
  return { ...meaning, objects: meaning.objects.slice(0, 1) };
}
