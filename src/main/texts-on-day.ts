import { checkLaw, type Law } from '../finding/check-law.ts';
import { textsOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { editionDay } from '../model/text-day.ts';

/** The texts of an edition, each with its findings and behind them those about the law that it cites, on a day. */
export function textsOnDay(record: StandardRecord, law: Law, asOf: string): readonly StandardRecord[] {
  const enacted = editionDay(record);
  return textsOf(record).map((text) => ({
    ...text,
    findings: [...text.findings, ...checkLaw(text, enacted, law, asOf)],
  }));
}
