import type { CardRecord, LabourFunctionRecord, StandardRecord } from '../../model/standard.ts';
import { findingLine } from './finding-line.ts';

/** What was understood of a standard, for a person: the head, each text with a line a card, the findings. */
export function summary(standard: StandardRecord): string {
  const { edition, translation } = standard;
  const version = edition.version === null ? '' : `, version ${edition.version} of ${edition.year ?? '?'}`;
  return [
    `${standard.code ?? standard.id}: ${standard.name?.text ?? 'without a name'}${version}`,
    ...textLines(standard),
    ...(translation === null ? [] : [...textLines(translation), alignedLine(standard, translation)]),
    ...[standard, ...(translation === null ? [] : [translation])].flatMap(({ findings, source }) =>
      findings.map((finding) => findingLine(finding, source)),
    ),
    '',
  ].join('\n');
}

function textLines({ source, cards, citations, findings }: StandardRecord): readonly string[] {
  const all = citations.length + cards.reduce((sum, card) => sum + card.citations.length, 0);
  return [
    `  ${source.file} (${source.format}, ${source.language}, ${source.lines} ${source.unit}s)`,
    `  ${cards.length} cards, ${total(cards)}, ${all} citations, ${findings.length} findings`,
    ...cards.map(
      (card) =>
        `  ${card.item ?? '-'}. ${card.code ?? 'no code'} level ${card.level ?? '?'}: ${card.name?.text ?? ''} (${total([card])})`,
    ),
  ];
}

/** How much of the two texts says the same: cards, functions, skills, abilities and knowledge by their ids. */
function alignedLine(one: StandardRecord, other: StandardRecord): string {
  const [ours, theirs] = [one, other].map((text) => idsOf(text.cards));
  const both = ours?.filter((id) => theirs?.includes(id)).length ?? 0;
  return `  aligned: ${both} of ${ours?.length ?? 0} in ${one.source.language} and ${theirs?.length ?? 0} in ${other.source.language}`;
}

function idsOf(cards: readonly CardRecord[]): readonly string[] {
  const functions = cards.flatMap((card) => card.labourFunctions);
  return [...cards, ...functions, ...statementsOf(functions)].map(({ id }) => id);
}

function statementsOf(functions: readonly LabourFunctionRecord[]) {
  const skills = functions.flatMap((labourFunction) => labourFunction.skills);
  return [...skills, ...skills.flatMap(({ abilities, knowledge }) => [...abilities, ...knowledge])];
}

function total(cards: readonly CardRecord[]): string {
  const functions = cards.flatMap((card) => card.labourFunctions);
  const skills = functions.flatMap((labourFunction) => labourFunction.skills);
  const abilities = skills.flatMap((skill) => skill.abilities);
  const knowledge = skills.flatMap((skill) => skill.knowledge);
  return `${functions.length} labour functions, ${skills.length} skills, ${abilities.length} abilities, ${knowledge.length} knowledge items`;
}
