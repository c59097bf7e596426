import type { Language } from '../../model/language.ts';
import type { CardRecord, LineRecord, OccupationReferenceRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import { sortKey } from '../../text/sort-key.ts';
import { functionNodes } from './function-nodes.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { languageSuffix, textProperties } from './text-properties.ts';

/** A card and all that stands in it, but its citations. */
export function cardNodes(
  card: CardRecord,
  position: number,
  edition: string,
  language: Language,
): readonly StatedNode[] {
  return [
    cardNode(card, position, edition, language),
    ...qualificationNodes(card, language),
    ...lineNodes(card, card.informalLearning, 'InformalLearning', language),
    ...lineNodes(card, card.technicalRegulations, 'TechnicalRegulation', language),
    ...occupationNodes(card, card.otherTitles, 'other-title', language),
    ...occupationNodes(card, card.relatedProfessions, 'related', language),
    ...competenceNodes(card, language),
    ...card.labourFunctions.flatMap((labourFunction, index) =>
      functionNodes(labourFunction, index, card.id, language),
    ),
  ];
}

function cardNode(card: CardRecord, position: number, edition: string, language: Language): StatedNode {
  return {
    id: card.id,
    label: 'ProfessionCard',
    inside: { type: 'HAS_CARD', parent: edition },
    references: [reference('DESCRIBES', card.profession)],
    properties: {
      card: card.id,
      position,
      item: card.item,
      ...textProperties('heading', language, card.heading),
      ...textProperties('name', language, card.name),
      nameKey: nameKey(card.name?.text ?? ''),
      [`nameKey${languageSuffix[language]}`]: nameKey(card.name?.text ?? ''),
      sortKey: sortKey((card.name ?? card.heading).text),
      code: card.code,
      codeSource: card.codeSource,
      ...textProperties('codeAsWritten', language, card.codeAsWritten),
      groupCode: card.groupCode,
      ...textProperties('groupCodeAsWritten', language, card.groupCodeAsWritten),
      level: card.level,
      ...textProperties('levelAsWritten', language, card.levelAsWritten),
      ...textProperties('subLevel', language, card.subLevel),
      ...textProperties('handbookGrade', language, card.handbookGrade),
      ...textProperties('experience', language, card.experience),
      ...textProperties('purpose', language, card.purpose),
    },
  };
}

/** What names are looked up by; null where there is nothing to look up. */
function nameKey(name: string): string | null {
  return foldText(name) || null;
}

function qualificationNodes(card: CardRecord, language: Language): readonly StatedNode[] {
  return card.education.map(({ id, level, specialty, qualification }, position) => ({
    id,
    label: 'Qualification',
    inside: { type: 'HAS_QUALIFICATION', parent: card.id },
    references: [],
    properties: {
      card: card.id,
      position,
      ...textProperties('level', language, level),
      ...textProperties('specialty', language, specialty),
      ...textProperties('qualification', language, qualification),
    },
  }));
}

const lineEdges = {
  InformalLearning: 'HAS_INFORMAL_LEARNING',
  TechnicalRegulation: 'HAS_TECHNICAL_REGULATION',
} as const;

function lineNodes(
  card: CardRecord,
  lines: readonly LineRecord[],
  label: keyof typeof lineEdges,
  language: Language,
): readonly StatedNode[] {
  return lines.map(({ id, quote }, position) => ({
    id,
    label,
    inside: { type: lineEdges[label], parent: card.id },
    references: [],
    properties: { card: card.id, position, ...textProperties('text', language, quote) },
  }));
}

function occupationNodes(
  card: CardRecord,
  occupations: readonly OccupationReferenceRecord[],
  kind: 'other-title' | 'related',
  language: Language,
): readonly StatedNode[] {
  return occupations.map(({ id, text, code, level, levels, quote }, position) => ({
    id,
    label: 'OccupationReference',
    inside: { type: kind === 'related' ? 'HAS_RELATED' : 'HAS_OTHER_TITLE', parent: card.id },
    references: [],
    properties: {
      card: card.id,
      kind,
      position,
      title: text,
      nameKey: nameKey(text),
      code,
      level,
      lowestLevel: levels?.lowest ?? null,
      highestLevel: levels?.highest ?? null,
      ...textProperties('text', language, quote),
    },
  }));
}

function competenceNodes(card: CardRecord, language: Language): readonly StatedNode[] {
  return card.personalCompetences.map(({ id, wording, number, numberAsWritten, quote }, position) => ({
    id,
    label: 'PersonalCompetence',
    inside: { type: 'HAS_PERSONAL_COMPETENCE', parent: card.id },
    references: [],
    properties: {
      card: card.id,
      position,
      number,
      numberAsWritten,
      wording,
      ...textProperties('text', language, quote),
    },
  }));
}
