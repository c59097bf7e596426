import { compareFacts } from '../comparison/facts.ts';
import { listed } from '../comparison/listed.ts';
import type { ComparedSubjects, SharedRequirement } from '../comparison/overlap.ts';
import type { PageArguments } from '../connection.ts';
import { enumName } from '../enum-name.ts';
import { failure } from '../errors.ts';
import type { OverlapResolvers } from '../generated/types.ts';

export const Overlap: OverlapResolvers = {
  kind: ({ kind }) => enumName(kind),
  subjects: ({ kind, subjects, requirements }) =>
    subjects.map((own, index) => ({
      subject: own.subject,
      count: new Set(own.places[kind].map(({ item }) => item)).size,
      alone: requirements.filter(({ subjects }) => isAlone(subjects, index)).length,
      get notStated() {
        return own.blanks.filter((blank) => blank.kind === kind);
      },
      unresolved: kind === 'legal-act' ? own.unresolved : [],
    })),
  total: ({ requirements }) => requirements.length,
  shared: ({ overlap }) => overlap.shared,
  jaccard: ({ overlap }) => overlap.jaccard,
  containment: ({ overlap }) => overlap.containment,
  pairs: ({ subjects, overlap }) =>
    overlap.pairs.map(({ one, other, ofOne, ofOther, ...pair }) => ({
      ...pair,
      one: subjectAt(subjects, one),
      other: subjectAt(subjects, other),
      containmentOfOne: ofOne,
      containmentOfOther: ofOther,
    })),
  sharedByAll: (compared, page) =>
    sharing(compared, 'all', page, ({ subjects }) => subjects.length === compared.subjects.length),
  sharedBySome: (compared, page) =>
    sharing(compared, 'some', page, ({ subjects }) => {
      return subjects.length > 1 && subjects.length < compared.subjects.length;
    }),
  alone: (compared, { subject, ...page }) => {
    const index = compared.subjects.findIndex((one) => one.subject.id === subject);
    if (subject && index === -1) throw failure('BAD_USER_INPUT', `${subject} is not one of the subjects.`);
    const own = subject ? index : null;
    return sharing(compared, `alone ${own}`, page, ({ subjects }) => isAlone(subjects, own));
  },
  facts: ({ subjects }, { differing }, { load }) => compareFacts(subjects, differing, load),
};

/** Only one subject has it: this one, where one is given. */
function isAlone(subjects: readonly number[], index: number | null): boolean {
  return subjects.length === 1 && (index === null || subjects[0] === index);
}

function subjectAt(subjects: ComparedSubjects['subjects'], index: number) {
  const found = subjects[index];
  if (found === undefined) throw new Error(`There is no subject ${index}.`);
  return found.subject;
}

function sharing(
  { kind, subjects, requirements }: ComparedSubjects,
  list: string,
  page: PageArguments,
  isWanted: (requirement: SharedRequirement) => boolean,
) {
  const ids = subjects.map(({ subject }) => subject.id).join(' ');
  return listed(requirements.filter(isWanted), page, `overlap ${kind} ${list} ${ids}`);
}
