import { createHash } from 'node:crypto';
import type { DayBounds, LegalActRecord } from '../../model/act.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { Properties } from './stated-node.ts';

/** An act of the register as the graph stores it, with a hash of it all. */
export function actProperties(
  act: LegalActRecord,
): Properties & { readonly id: string; readonly hash: string } {
  const { id, titles, inForceFrom, ceasedOn } = act;
  const properties = {
    adiletId: act.adiletId,
    kind: act.kind,
    number: act.number,
    registration: act.registration,
    adoptedOn: act.adoptedOn,
    issuer: act.issuer,
    evidence: act.evidence,
    statusEvidence: act.statusEvidence,
    replacedBy: act.replacedBy,
    isRenewed: act.isRenewed,
    url: act.url,
    titleKk: titles.kk,
    titleRu: titles.ru,
    titleEn: titles.en,
    sortKey: sortKey(titles.kk ?? titles.ru ?? titles.en ?? act.number ?? id),
    ...boundProperties('inForceFrom', inForceFrom),
    ...boundProperties('ceasedOn', ceasedOn),
    listed: true,
  };
  const said = Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  return { ...properties, id, hash };
}

/** No bounds at all (`…Known` false) is another thing than bounds that are open on both sides. */
function boundProperties(name: string, bounds: DayBounds | null): Properties {
  return {
    [`${name}Known`]: bounds !== null,
    [`${name}Earliest`]: bounds?.earliest,
    [`${name}Latest`]: bounds?.latest,
    [`${name}Note`]: bounds?.note,
  };
}
