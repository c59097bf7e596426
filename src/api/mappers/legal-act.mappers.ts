export type { CitedActRow as CitedActMapper } from '../../graph/read/citing.ts';
export type { ReplacementRow as ReplacementMapper } from '../../graph/read/legal-act.ts';
export type { LegalActRow as LegalActMapper } from '../../graph/read/row/legal-act.ts';
export type { LegalActProfessionRow as LegalActProfessionMapper } from '../../graph/read/touched.ts';
