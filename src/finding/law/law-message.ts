import type { ActStatus } from '../../model/act-status.ts';
import type { Language } from '../../model/language.ts';
import type { TextDay } from '../../model/text-day.ts';
import { law, lawPhrases } from '../catalogue/law.ts';
import { isUnverified, type LawAct, nameOf, span } from './law-act.ts';
import type { LawFault } from './law-fault.ts';

/** An act that stands in the place of another on the day that is asked. */
export interface LawSuccessor {
  readonly act: LawAct;
  readonly status: ActStatus;
  /** The first step to it was a renewal under the same name. */
  readonly isRenewal: boolean;
}

/** What a message about a cited act says. */
export interface LawCase {
  readonly fault: LawFault;
  readonly act: LawAct;
  readonly enacted: TextDay | null;
  readonly asOf: string;
  readonly successors: readonly LawSuccessor[];
}

/** A fault in words, in each language. */
export function lawMessage(found: LawCase): Readonly<Record<Language, string>> {
  return { kk: said(found, 'kk'), ru: said(found, 'ru'), en: said(found, 'en') };
}

/** The message of a rule of this chapter, its fillers filled; what is filled with nothing leaves no gap. */
export function filled(rule: string, language: Language, fillers: Readonly<Record<string, string>>): string {
  const message = law.find((entry) => entry.rule === rule)?.message[language] ?? '';
  return fill(message, fillers).replace(/ +/gu, ' ').trim();
}

function said({ fault, act, enacted, asOf, successors }: LawCase, language: Language): string {
  return filled(fault.rule, language, {
    act: nameOf(act, language),
    day: asOf,
    enacted: enacted === null ? '?' : span(enacted),
    days: daysOf(fault, act, language),
    replacement: fault.status === 'CEASED' ? replacement(successors, language) : '',
    doubt: isUnverified(act, fault.statusWhenEnacted) ? lawPhrases.doubt[language] : '',
  });
}

/** The day on which it ceased, or only began: whichever makes the fault. */
function daysOf({ statusWhenEnacted }: LawFault, act: LawAct, language: Language): string {
  const { ceasedOn, inForceFrom, adoptedOn } = act;
  if (statusWhenEnacted !== 'NOT_YET_IN_FORCE' && ceasedOn !== null)
    return fill(lawPhrases.ceased[language], { day: span(ceasedOn) });
  if (inForceFrom !== null) return fill(lawPhrases.begins[language], { day: span(inForceFrom) });
  return fill(lawPhrases.adopted[language], { day: adoptedOn ?? '?' });
}

/** What has itself ceased, or is only the end of what is known, stands in no act's place. */
function replacement(successors: readonly LawSuccessor[], language: Language): string {
  const standing = successors.filter(({ status }) => status !== 'CEASED');
  if (standing.length === 0) return lawPhrases.noSuccessor[language];
  const phrase = standing.every(({ isRenewal }) => isRenewal) ? lawPhrases.renewed : lawPhrases.replaced;
  return fill(phrase[language], { acts: standing.map(({ act }) => nameOf(act, language)).join('; ') });
}

function fill(text: string, fillers: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => fillers[name] ?? '—');
}
