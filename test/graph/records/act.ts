import type { LegalActRecord, ReplacementRecord } from '../../../src/model/act.ts';

/** An act of the register with a title. */
export function actRecord(id: string, title: string, more: Partial<LegalActRecord> = {}): LegalActRecord {
  return {
    id,
    adiletId: id.slice('act:'.length),
    kind: 'LAW',
    number: null,
    registration: null,
    adoptedOn: null,
    zanCode: null,
    issuer: {},
    titles: { kk: title },
    formerTitles: {},
    evidence: 'secondary',
    statusEvidence: 'unverified',
    inForceEvidence: null,
    inForceFrom: null,
    ceasedOn: { earliest: null, latest: '2024-01-01', note: null },
    statusReadOn: null,
    replacedBy: [],
    sources: [],
    url: null,
    ...more,
  };
}

/** An act that took the place of a whole other one, from a day that its own entry says. */
export function replacementBy(act: string, more: Partial<ReplacementRecord> = {}): ReplacementRecord {
  return { act, from: null, part: null, isRenewal: false, evidence: 'unverified', ...more };
}
