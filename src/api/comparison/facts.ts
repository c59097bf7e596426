import { factsOfSubject } from '../../graph/read/subject-facts.ts';
import { grouped } from '../../model/grouped.ts';
import { foldText } from '../../text/fold.ts';
import { type Stand, standsOf } from '../evidence.ts';
import type { Loads } from '../loads.ts';
import type { TextIn } from '../localized.ts';
import type { SubjectRequirements } from './requirements.ts';
import type { SubjectNode } from './subject.ts';

/** The rows that are compared, as the cards have them. */
export const cardFacts = [
  'name',
  'code-as-written',
  'level-as-written',
  'sub-level',
  'handbook-grade',
  'purpose',
  'experience',
  'education',
  'informal-learning',
  'other-titles',
  'personal-competences',
  'related-professions',
  'technical-regulations',
] as const;
export type CardFact = (typeof cardFacts)[number];

type Text = TextIn<'text', string | null>;

export interface FactValue {
  readonly subject: SubjectNode;
  readonly texts: readonly Text[];
  readonly stands: readonly Stand[];
}

/** What each subject says in one row. */
export interface FactComparison {
  readonly fact: CardFact;
  readonly agreement: 'SAME' | 'DIFFERENT' | 'NOT_STATED_BY_SOME' | 'NOT_COMPARABLE';
  readonly values: readonly FactValue[];
}

/** The rows that some subject states; with `differing` only those in which they do not say the same. */
export async function compareFacts(
  subjects: readonly SubjectRequirements[],
  differing: boolean,
  load: Loads,
): Promise<readonly FactComparison[]> {
  const facts = await Promise.all(subjects.map((subject) => factsOf(subject, load)));
  const compared = cardFacts.map((fact) => {
    const values = facts.map((ofSubject, index) => {
      const rows = ofSubject.get(fact) ?? [];
      const { subject } = subjects[index] as SubjectRequirements;
      return { subject, texts: distinct(rows), stands: rows.flatMap(({ stands }) => stands) };
    });
    return { fact, agreement: agreementOf(values.map(({ texts }) => texts)), values };
  });
  return compared.filter(
    ({ values, agreement }) =>
      values.some(({ texts }) => isStated(texts)) && !(differing && agreement === 'SAME'),
  );
}

type Stated = Text & { readonly stands: readonly Stand[] };

async function factsOf(
  { subject, places }: SubjectRequirements,
  load: Loads,
): Promise<ReadonlyMap<CardFact, readonly Stated[]>> {
  const rows = await load.list(factsOfSubject, subject.id);
  const byFact = grouped(rows, ({ fact }) => fact);
  const own = cardFacts.map((fact): [CardFact, readonly Stated[]] => [
    fact,
    (byFact.get(propertyOf(fact)) ?? []).map((row) => ({ ...row, stands: standsOf(row, 'text', 'places') })),
  ]);
  return new Map([
    ...own,
    ['education', places.education],
    ['personal-competences', places['personal-competence']],
  ]);
}

/** "handbook-grade" is the property `handbookGrade`. */
function propertyOf(fact: CardFact): string {
  return fact.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [`${text.textKk} ${text.textRu}`, text])).values()];
}

/** A dash in the place of a text states nothing. */
export function isStated(texts: readonly Text[]): boolean {
  return texts.some(({ textKk, textRu }) => foldText(`${textKk ?? ''}${textRu ?? ''}`) !== '');
}

function agreementOf(values: readonly (readonly Text[])[]): FactComparison['agreement'] {
  if (!values.every(isStated)) return 'NOT_STATED_BY_SOME';
  const inAll = (['textKk', 'textRu'] as const).filter((key) =>
    values.every((texts) => texts.every((text) => text[key] !== null)),
  );
  if (inAll.length === 0) return 'NOT_COMPARABLE';
  const isSame = inAll.every((key) => {
    const [first, ...others] = values.map((texts) => lettersOf(texts, key));
    return others.every((other) => other === first);
  });
  return isSame ? 'SAME' : 'DIFFERENT';
}

/** The folded texts in any order, as one. */
function lettersOf(texts: readonly Text[], key: 'textKk' | 'textRu'): string {
  return [...new Set(texts.map((text) => foldText(text[key] ?? '')))].sort().join('\n');
}
