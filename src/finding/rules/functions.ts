import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { CardRecord, LabourFunctionRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

/** Functions against the list at the head of their card, and skills without abilities or knowledge. */
export function checkFunctions({ standard: { cards } }: Checked): readonly Fault[] {
  return cards.flatMap((card) => [...list(card), ...card.labourFunctions.flatMap(blocks)]);
}

/** Entries and headings that have no equal on the other side, in the order of their numbers. */
function list(card: CardRecord): readonly Fault[] {
  if (card.functionList.length === 0) return [];
  const entries = withoutEquals(card.functionList, card.labourFunctions);
  const headings = withoutEquals(card.labourFunctions, card.functionList);
  return Array.from({ length: Math.max(entries.length, headings.length) }, (_, index) => {
    const entry = entries[index];
    const heading = headings[index];
    return {
      rule: 'function-list-mismatch',
      about: heading?.id ?? card.id,
      quotes: [entry?.quote ?? [], heading?.quote ?? []].flat(),
      expected: entry?.quote.text ?? '-',
      actual: heading?.quote.text ?? '-',
    };
  });
}

/** What the others do not have in the same words, each of them standing for one. */
function withoutEquals<Named extends { readonly quote: Quote }>(
  named: readonly Named[],
  others: readonly { readonly quote: Quote }[],
): readonly Named[] {
  const left = others.map((other) => foldText(other.quote.text));
  return named.filter(({ quote }) => {
    const at = left.indexOf(foldText(quote.text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
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
