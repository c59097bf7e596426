import type { LawFindingFilter } from '../graph/read/law-finding.ts';
import type { Severity as Grade } from '../model/finding.ts';
import type { Context } from './context.ts';
import { enumValue } from './enum-name.ts';
import { failure } from './errors.ts';
import type { FindingRule, Severity } from './generated/types.ts';

/** What is computed when it is asked for, and where. */
const computed: Partial<Record<FindingRule, string>> = {
  ACT_CEASED_SINCE: 'lawFindings',
  ACT_NOT_IN_FORCE_WHEN_ENACTED: 'lawFindings',
  REPLACEMENT_CYCLE: 'registerFindings of legal acts',
};

interface Arguments {
  readonly asOf?: string | null | undefined;
  readonly rules?: readonly FindingRule[] | null | undefined;
  readonly severities?: readonly Severity[] | null | undefined;
}

/** Which findings about law, as parameters; `BAD_USER_INPUT` for a rule that is not about law on a day. */
export function lawFilter({ asOf, rules, severities }: Arguments, { today }: Context): LawFindingFilter {
  const other = rules?.find((rule) => computed[rule] !== 'lawFindings');
  if (other !== undefined) {
    throw failure('BAD_USER_INPUT', `lawFindings never has ${other}: ask ${computed[other] ?? 'findings'}.`);
  }
  return {
    asOf: asOf ?? today,
    rules: rules?.map((rule) => enumValue<string>(rule)) ?? null,
    severities: severities?.map((severity) => enumValue<Grade>(severity)) ?? null,
  };
}

/** `BAD_USER_INPUT` for rules whose findings are not kept, since they depend on a day or on the register. */
export function refuseComputed(rules: readonly FindingRule[]): void {
  const rule = rules.find((asked) => computed[asked] !== undefined);
  if (rule === undefined) return;
  throw failure(
    'BAD_USER_INPUT',
    `findings never has ${rule}, which is computed when asked: ask ${computed[rule]}.`,
  );
}
