import type { CardRecord, StandardRecord } from '../../model/standard.ts';
import { findingLine } from './finding-line.ts';

/** What was understood of a standard, for a person: the head, a line a card, the findings. */
export function summary(standard: StandardRecord): string {
  const { source, edition, cards, findings } = standard;
  const version = edition.version === null ? '' : `, version ${edition.version} of ${edition.year ?? '?'}`;
  const citations = standard.citations.length + cards.reduce((sum, card) => sum + card.citations.length, 0);
  return [
    `${standard.code ?? standard.id}: ${standard.name?.text ?? 'without a name'}${version}`,
    `  ${source.file} (${source.format}, ${source.language}, ${source.lines} ${source.unit}s)`,
    `  ${cards.length} cards, ${total(cards)}, ${citations} citations, ${findings.length} findings`,
    ...cards.map(
      (card) =>
        `  ${card.item ?? '-'}. ${card.code ?? 'no code'} level ${card.level ?? '?'}: ${card.name?.text ?? ''} (${total([card])})`,
    ),
    ...findings.map((finding) => findingLine(finding, source)),
    '',
  ].join('\n');
}

function total(cards: readonly CardRecord[]): string {
  const functions = cards.flatMap((card) => card.labourFunctions);
  const skills = functions.flatMap((labourFunction) => labourFunction.skills);
  const abilities = skills.flatMap((skill) => skill.abilities);
  const knowledge = skills.flatMap((skill) => skill.knowledge);
  return `${functions.length} labour functions, ${skills.length} skills, ${abilities.length} abilities, ${knowledge.length} knowledge items`;
}
