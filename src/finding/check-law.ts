import type { ReplacementRecord } from '../model/act.ts';
import { statusOn } from '../model/act-status.ts';
import type { CitationRecord } from '../model/citation.ts';
import { citationsOf } from '../model/edition-texts.ts';
import type { FindingRecord } from '../model/finding.ts';
import type { StandardRecord } from '../model/standard.ts';
import { type Step, type Successor, successorsOf } from '../model/succession.ts';
import type { TextDay } from '../model/text-day.ts';
import type { LawAct } from './law/law-act.ts';
import { lawFault } from './law/law-fault.ts';
import { lawMessage } from './law/law-message.ts';

/** An act with what took its place. */
export interface ReplacedAct extends LawAct {
  readonly replacedBy: readonly (Pick<ReplacementRecord, 'act' | 'isRenewal'> &
    Partial<Pick<ReplacementRecord, 'from'>>)[];
}

/** The register, as the law of a text is checked with it. */
export interface Law {
  readonly acts: ReadonlyMap<string, LawAct>;
  readonly stepsFrom: ReadonlyMap<string, readonly LawStep[]>;
}

interface LawStep extends Step {
  readonly isRenewal: boolean;
}

/** The register by id; a replacement by an act that it does not have is left out. */
export function lawOf(acts: readonly ReplacedAct[]): Law {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const stepsFrom = acts.flatMap(({ id, replacedBy }) => {
    const steps = replacedBy
      .filter(({ act }) => byId.has(act))
      .map(({ act, isRenewal, from }) => ({ old: id, new: act, isRenewal, from: from ?? null }));
    return steps.length === 0 ? [] : [[id, steps] as const];
  });
  return { acts: byId, stepsFrom: new Map(stepsFrom) };
}

/**
 * The findings of one text, enacted on a day, about the law that it cites, on another; in the order of its citations,
 * one for each that is at fault. A mention that is in both texts of an edition is found in the first of them, with the words of both.
 */
export function checkLaw(
  text: StandardRecord,
  enacted: TextDay | null,
  law: Law,
  asOf: string,
): readonly FindingRecord[] {
  const translations = new Map(
    text.translation === null
      ? []
      : citationsOf(text.translation).map((citation) => [citation.translationOf, citation.quote]),
  );
  return citationsOf(text).flatMap((citation) => {
    const act = citation.act === null ? undefined : law.acts.get(citation.act);
    if (act === undefined || citation.translationOf !== null) return [];
    const fault = lawFault(act, enacted, asOf);
    if (fault === null) return [];
    const successors = successorsIn(law, act.id, asOf);
    const translation = translations.get(citation.id);
    return [
      {
        id: lawFindingId(citation, fault.rule),
        rule: fault.rule,
        severity: fault.severity,
        message: lawMessage({ fault, act, enacted, asOf, successors: successors.map(toSuccessor(law)) }),
        about: citation.context,
        quotes: [citation.quote],
        translationQuotes: translation === undefined ? [] : [translation],
        expected: successors.map((successor) => successor.act).join(', ') || null,
        actual: act.id,
      },
    ];
  });
}

/** The same on every run and on every day: made from the citation, the thing that is at fault. */
export function lawFindingId({ id }: Pick<CitationRecord, 'id'>, rule: string): string {
  return `finding:${id.slice(id.indexOf(':') + 1)}/${rule}`;
}

function successorsIn({ acts, stepsFrom }: Law, act: string, asOf: string): readonly Successor<LawStep>[] {
  const statusOf = (id: string) => {
    const found = acts.get(id);
    return found === undefined ? 'UNKNOWN' : statusOn(found, asOf);
  };
  return successorsOf(act, stepsFrom, { day: asOf, statusOf });
}

function toSuccessor({ acts }: Law) {
  return ({ act, status, path }: Successor<LawStep>) => {
    const found = acts.get(act);
    if (found === undefined) throw new Error(`${act} took the place of an act and is not in the register.`);
    return { act: found, status, isRenewal: path[0]?.isRenewal === true };
  };
}
