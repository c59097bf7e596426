import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { SubjectGap } from './gap.ts';
import type { ComparedLevels, RequirementChange } from './level-delta.ts';

/** How many requirements of each layer changed how. */
export function layersOfDelta({ changes }: ComparedLevels) {
  return requirementKinds.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
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
      addsNothing: addsNothing(own),
    };
  });
}

/** Null: only a blank of `from` leaves it open. */
export function addsNothing(changes: readonly RequirementChange[]): boolean | null {
  if (changes.some(({ change }) => change === 'added' || change === 'promoted')) return false;
  return changes.some(({ change, to }) => change === 'not-stated' && to.length > 0) ? null : true;
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
