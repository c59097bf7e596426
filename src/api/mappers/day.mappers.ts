export type { CitedActOnDayRow as CitedActOnDayMapper } from '../../graph/read/on-day.ts';
export type { ProfessionOnDay as ProfessionOnDayMapper } from '../on-day.ts';
