export type { StaleCitationRow as StaleCitationMapper } from '../../graph/read/stale.ts';
export type { CitingStandardRow as CitingStandardMapper } from '../../graph/read/standards-citing.ts';
export type { RegisterFault as RegisterFindingMapper } from '../register-findings.ts';
