export type { ProvisionRow as ProvisionMapper } from '../../graph/read/row/provision.ts';
