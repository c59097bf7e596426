import type { DayBounds, EvidenceGrade, Texts } from '../../model/act.ts';
import type { ActStatus, InForceDays } from '../../model/act-status.ts';
import type { Language } from '../../model/language.ts';
import type { TextDay } from '../../model/text-day.ts';

/** What the findings about law need of an act. */
export interface LawAct extends InForceDays {
  readonly id: string;
  readonly titles: Texts;
  readonly number: string | null;
  /** How well its status is evidenced. */
  readonly statusEvidence: EvidenceGrade;
  /** The same of the day from which it is in force; null: as its status. */
  readonly inForceEvidence: EvidenceGrade | null;
}

/** Whether what is wrong with an act rests on a day that nobody verified. */
export function isUnverified({ statusEvidence, inForceEvidence }: LawAct, status: ActStatus): boolean {
  const evidence = status === 'NOT_YET_IN_FORCE' ? (inForceEvidence ?? statusEvidence) : statusEvidence;
  return evidence === 'unverified';
}

/** An act as a message names it: with the day and number that tell it from others of its title. */
export function nameOf({ id, titles, number, adoptedOn }: LawAct, language: Language): string {
  const title = titles[language] ?? titles.kk ?? titles.ru ?? titles.en ?? id;
  const which = [adoptedOn, number === null ? null : `№ ${number}`].filter((part) => part !== null);
  return `«${title}»${which.length === 0 ? '' : ` (${which.join(', ')})`}`;
}

/** A day, or its bounds, in any language. */
export function span({ earliest, latest }: DayBounds | TextDay): string {
  if (earliest === latest) return earliest ?? '?';
  if (earliest === null) return `≤ ${latest}`;
  return latest === null ? `≥ ${earliest}` : `${earliest} – ${latest}`;
}
