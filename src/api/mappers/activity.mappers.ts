export type { ActivityRow as EconomicActivityMapper } from '../../graph/read/row/activity.ts';
