import type { ActKind } from '../model/act.ts';

/** Whether acts of a kind approve documents. */
export function approves(kind: ActKind | null): boolean {
  return kind !== null && approving.has(kind);
}

const approving = new Set<ActKind>([
  'PRESIDENTIAL_DECREE',
  'GOVERNMENT_DECREE',
  'MINISTERIAL_ORDER',
  'OTHER',
]);
