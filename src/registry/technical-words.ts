import type { Language } from '../model/language.ts';
import type { TechnicalWords } from '../model/technical-words.ts';
import { readTable } from './table.ts';

type WordTable = Readonly<Record<keyof TechnicalWords, Readonly<Record<Language, readonly string[]>>>>;

/** Words of persons, bodies and documents in the technical data. */
export function readTechnicalWords(): TechnicalWords {
  const { offices, works, experts, bodies, members, documents, organisations } =
    readTable<WordTable>('technical-words');
  const both = ({ kk, ru }: WordTable[keyof TechnicalWords]) => [...kk, ...ru];
  return {
    offices: both(offices),
    works: both(works),
    experts: both(experts),
    bodies: both(bodies),
    members: both(members),
    documents: both(documents),
    organisations: both(organisations),
  };
}
