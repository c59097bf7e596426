import type { ActKind } from '../model/act.ts';
import type { NamedAct } from '../model/act-row.ts';
import type { ActWords } from '../model/act-words.ts';

/** What act it is, and what of that is not said in one way. */
export interface Identity {
  readonly act: NamedAct;
  readonly doubts: readonly string[];
}

/**
 * What act metadata are about: what its particulars say, else what the collection says beside them. Where both speak and
 * differ, the particulars count, and the difference is a doubt.
 * @param approvedOn ISO day; null where the collection says none
 */
export function identityOf(
  act: NamedAct,
  { form, approvedOn }: { readonly form: string | null; readonly approvedOn: string | null },
  { forms }: ActWords,
): Identity {
  const kinds = forms.find(({ code }) => code === form)?.kinds;
  const doubts: string[] = [];
  if (act.kind !== undefined && kinds !== undefined && !kinds.includes(act.kind))
    doubts.push(`form ${form} is none of ${act.kind}, which the requisite says`);
  if (act.kind === undefined && kinds === undefined)
    doubts.push(
      `what kind of act it is: the requisite names none that is known, and the form is ${form ?? 'not said'}`,
    );
  if (act.adopted !== undefined && approvedOn !== null && act.adopted !== approvedOn)
    doubts.push(`approved_on ${approvedOn} is not ${act.adopted}, the day that the requisite says`);
  const kind = act.kind ?? kindOf(kinds);
  const adopted = act.adopted ?? approvedOn;
  return { act: { ...act, kind, ...(adopted === null ? {} : { adopted }) }, doubts };
}

/** The kind that the form alone says. */
function kindOf(kinds: readonly ActKind[] = []): ActKind {
  const [only, another] = kinds;
  return only !== undefined && another === undefined ? only : 'OTHER';
}
