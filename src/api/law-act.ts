import type { LawAct } from '../finding/law/law-act.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import { inForceDays } from './act-days.ts';

/** An act of the graph as the findings about law take it. */
export function lawAct(act: LegalActRow): LawAct {
  const { id, number, statusEvidence, inForceEvidence, titleKk, titleRu, titleEn } = act;
  const titles = {
    ...(titleKk !== null && { kk: titleKk }),
    ...(titleRu !== null && { ru: titleRu }),
    ...(titleEn !== null && { en: titleEn }),
  };
  return { id, number, statusEvidence, inForceEvidence, titles, ...inForceDays(act) };
}
