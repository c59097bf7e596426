import type { Document } from '../model/document.ts';
import type { EditionRecord, OrderRecord } from '../model/standard.ts';
import { foldText } from '../text/fold.ts';
import { local } from '../text/identity.ts';
import { shortHash } from '../text/normalise.ts';

/**
 * The id of a standard: its code; the order that first approved it where it has none; else a hash of its name, or at
 * last of the file.
 */
export function standardId(
  code: string | null,
  order: OrderRecord,
  name: string | null,
  document: Document,
): string {
  if (code !== null) return `standard:${code}`;
  const enacting = order.base ?? order;
  if (enacting.number !== null && enacting.date !== null)
    return `standard:order-${enacting.date}-${enacting.number}`;
  return `standard:${shortHash(name === null ? document.source.sha256 : foldText(name))}`;
}

/**
 * The id of an edition: the order that enacted it; where its number and day are blank, the version and year that the
 * edition gives itself, so that a corrected file stays the same edition; else the hash of the file.
 */
export function editionId(
  standard: string,
  { version, year, order }: Omit<EditionRecord, 'id' | 'orderActs'>,
  document: Document,
): string {
  const owner = `edition:${local(standard)}`;
  if (order.number !== null && order.date !== null) return `${owner}/order-${order.date}-${order.number}`;
  if (version !== null && year !== null) return `${owner}/v${version}-${year}`;
  return `${owner}/${document.source.sha256.slice(0, 16)}`;
}
