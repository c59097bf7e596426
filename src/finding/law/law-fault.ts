import { type ActStatus, statusOn, statusThroughout } from '../../model/act-status.ts';
import type { Severity } from '../../model/finding.ts';
import type { TextDay } from '../../model/text-day.ts';
import { isUnverified, type LawAct } from './law-act.ts';

/** What is wrong with citing an act. */
export interface LawFault {
  readonly rule: 'act-not-in-force-when-enacted' | 'act-ceased-since';
  readonly severity: Severity;
  readonly statusWhenEnacted: ActStatus;
  /** On the day that is asked. */
  readonly status: ActStatus;
}

/**
 * What is wrong with citing an act in a text of the day `enacted` (null: not known), seen from a day. Null where
 * nothing is, as far as is known: bounds make no fault, and days that are not verified make no error.
 */
export function lawFault(act: LawAct, enacted: TextDay | null, asOf: string): LawFault | null {
  const statusWhenEnacted = enacted === null ? 'UNKNOWN' : statusThroughout(act, enacted);
  const status = statusOn(act, asOf);
  if (statusWhenEnacted === 'CEASED' || statusWhenEnacted === 'NOT_YET_IN_FORCE') {
    const severity = isUnverified(act, statusWhenEnacted) ? 'warning' : 'error';
    return { rule: 'act-not-in-force-when-enacted', severity, statusWhenEnacted, status };
  }
  if (status !== 'CEASED') return null;
  return { rule: 'act-ceased-since', severity: 'warning', statusWhenEnacted, status };
}
