import type { StandardRecord, StatementRecord } from '../../../src/model/standard.ts';
import { wordingOf } from './statements.ts';

/** The Russian text of an edition, with the ids of the Kazakh one; its citations and findings are those of that one. */
export function translated(
  record: StandardRecord,
  translations: Readonly<Record<string, string>>,
): StandardRecord {
  const { source, cards } = record;
  const inRussian = <Stated extends StatementRecord>(statement: Stated): Stated => {
    const text = translations[statement.quote.text] ?? statement.quote.text;
    const kind = statement.wording.slice(0, statement.wording.indexOf(':'));
    return { ...statement, wording: wordingOf(kind, text), quote: { ...statement.quote, text } };
  };
  return {
    ...record,
    source: {
      ...source,
      id: `${source.id}-ru`,
      language: 'ru',
      sha256: [...source.sha256].reverse().join(''),
    },
    citations: [],
    findings: [],
    cards: cards.map((card) => ({
      ...card,
      citations: [],
      labourFunctions: card.labourFunctions.map((task) => ({
        ...inRussian(task),
        skills: task.skills.map((skill) => ({
          ...inRussian(skill),
          abilities: skill.abilities.map(inRussian),
          knowledge: skill.knowledge.map(inRussian),
        })),
      })),
    })),
  };
}
