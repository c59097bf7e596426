import type { ConceptDecision } from '../model/concept-decision.ts';
import { textHash, wordingId } from '../text/wording-id.ts';

/** Ids of the wordings that a decision is about: one, or for what is the same or different two. */
export function idsOf({
  kind,
  verdict,
  one,
  other,
}: ConceptDecision): readonly [one: string, other?: string] {
  const id = (text: string) => wordingId(kind, textHash(text));
  const isPair = verdict === 'same' || verdict === 'different';
  return isPair && other !== undefined ? [id(one.text), id(other.text)] : [id(one.text)];
}

/** What tells a decision from others: two that say the same of the same wordings have one key. */
export function keyOf(decision: ConceptDecision): string {
  const ids = [...idsOf(decision)].sort();
  const name = decision.verdict === 'name' ? ` ${(decision.other ?? decision.one).text}` : '';
  return `${decision.verdict} ${ids.join(' ')}${name}`;
}
