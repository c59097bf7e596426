import type { Fault } from '../../model/finding.ts';
import type { CardRecord, LabourFunctionRecord, StandardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';

/** Functions against the list at the head of their card, and skills without abilities or knowledge. */
export function checkFunctions({ cards }: StandardRecord): readonly Fault[] {
  return cards.flatMap((card) => [...list(card), ...card.labourFunctions.flatMap(blocks)]);
}

/** Entry by entry, in order of number: words that differ, entries or headings too many. */
function list(card: CardRecord): readonly Fault[] {
  const { functionList, labourFunctions } = card;
  if (functionList.length === 0) return [];
  const faults: Fault[] = [];
  for (let index = 0; index < Math.max(functionList.length, labourFunctions.length); index++) {
    const entry = functionList[index];
    const heading = labourFunctions[index];
    if (foldText(entry?.quote.text ?? '') === foldText(heading?.quote.text ?? '')) continue;
    faults.push({
      rule: 'function-list-mismatch',
      about: heading?.id ?? card.id,
      quotes: [entry?.quote ?? [], heading?.quote ?? []].flat(),
      expected: entry?.quote.text ?? '-',
      actual: heading?.quote.text ?? '-',
    });
  }
  return faults;
}

function blocks(labourFunction: LabourFunctionRecord): readonly Fault[] {
  return labourFunction.skills.flatMap((skill) => {
    const about = { about: skill.id, quotes: [skill.quote] };
    return [
      ...(skill.knowledgeStated ? [] : [{ rule: 'knowledge-missing', ...about }]),
      ...(skill.abilities.length > 0 ? [] : [{ rule: 'abilities-missing', ...about }]),
    ];
  });
}
