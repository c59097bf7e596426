import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { replacementCycles } from '../model/replacement-cycles.ts';
import type { ReplacedAct } from './check-law.ts';
import { type LawAct, nameOf } from './law/law-act.ts';
import { filled } from './law/law-message.ts';

/** A fault of the register itself. */
export interface RegisterFinding {
  readonly rule: 'replacement-cycle';
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, string>>;
  /** Ids of the acts that it is about. */
  readonly acts: readonly string[];
}

/** What is wrong with a register of acts, taken for itself: replacements that lead back to where they began. */
export function checkRegister(acts: readonly ReplacedAct[]): readonly RegisterFinding[] {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const steps = acts.flatMap(({ id, replacedBy }) => replacedBy.map(({ act }) => ({ old: id, new: act })));
  return replacementCycles(steps).map((cycle) => cycleFinding(cycle.flatMap((id) => byId.get(id) ?? [])));
}

/** The finding about acts that took each other's place. */
export function cycleFinding(cycle: readonly LawAct[]): RegisterFinding {
  const say = (language: Language) =>
    filled('replacement-cycle', language, { acts: cycle.map((act) => nameOf(act, language)).join('; ') });
  return {
    rule: 'replacement-cycle',
    severity: 'error',
    message: { kk: say('kk'), ru: say('ru'), en: say('en') },
    acts: cycle.map(({ id }) => id),
  };
}
