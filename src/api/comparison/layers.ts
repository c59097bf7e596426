import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { SubjectGap } from './gap.ts';
import type { ComparedLevels, RequirementChange } from './level-delta.ts';

/** How many requirements of each layer changed how. */
export function layersOfDelta(compared: ComparedLevels) {
  return requirementKinds.map((kind) => {
    const own = compared.changes.filter((change) => change.kind === kind);
    const count = (wanted: RequirementChange['change']) =>
      own.filter(({ change }) => change === wanted).length;
    return {
      kind,
      unchanged: count('unchanged'),
      reworded: count('reworded'),
      moved: count('moved'),
      promoted: count('promoted'),
      added: count('added'),
      dropped: count('dropped'),
      notStated: count('not-stated'),
      addsNothing: addsNothing(compared, [kind]),
    };
  });
}

/** Layers in which a blank leaves open whether a level adds something: what one must be able to do and know. */
const asked = new Set<RequirementKind>(['labour-function', 'skill', 'ability', 'knowledge', 'legal-act']);

/**
 * Whether nothing is added in these layers, or in any. Null: a blank leaves it open, of `from` where `to` states
 * something, of `to` where it may hide something. For all layers together blanks of education and personal competences do not count.
 */
export function addsNothing(
  { changes, to }: ComparedLevels,
  kinds: readonly RequirementKind[] | null = null,
): boolean | null {
  const own = changes.filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (own.some(({ change }) => change === 'added' || change === 'promoted')) return false;
  const isOpen = (kind: RequirementKind) => kinds?.includes(kind) ?? asked.has(kind);
  const isHidden = own.some(
    ({ kind, change, to: stated }) => isOpen(kind) && change === 'not-stated' && stated.length > 0,
  );
  return isHidden || to.blanks.some(({ kind }) => isOpen(kind)) ? null : true;
}

/** How many requirements of each layer are held how. */
export function layersOfGap({ requirements, to }: SubjectGap) {
  return requirementKinds.map((kind: RequirementKind) => {
    const own = requirements.filter((requirement) => requirement.kind === kind);
    const count = (wanted: (typeof own)[number]['status']) =>
      own.filter(({ status }) => status === wanted).length;
    return {
      kind,
      missing: count('missing'),
      held: count('held'),
      nearly: count('nearly'),
      moved: count('moved'),
      promoted: count('promoted'),
      notStated: count('not-stated'),
      blanks: to.blanks.filter((blank) => blank.kind === kind).length,
    };
  });
}
