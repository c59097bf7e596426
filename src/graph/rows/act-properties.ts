import { createHash } from 'node:crypto';
import type { ActEvidence, DayBounds, LegalActRecord, ReplacementRecord } from '../../model/act.ts';
import { foldedNumber } from '../../text/act-number.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { Properties } from './stated-node.ts';

/** An act of the register as the graph stores it, with a hash of it all. */
export function actProperties(
  act: LegalActRecord,
): Properties & { readonly id: string; readonly hash: string } {
  const { id, titles, inForceFrom, ceasedOn } = act;
  const properties = {
    adiletId: act.adiletId,
    zanCode: act.zanCode,
    kind: act.kind,
    number: act.number,
    numberKey: act.number && foldedNumber(act.number),
    registration: act.registration,
    adoptedOn: act.adoptedOn,
    issuerKk: act.issuer.kk,
    issuerRu: act.issuer.ru,
    issuerEn: act.issuer.en,
    evidence: act.evidence,
    statusEvidence: act.statusEvidence,
    inForceEvidence: act.inForceEvidence,
    statusReadOn: act.statusReadOn,
    replacedBy: act.replacedBy.map((replacement) => replacement.act),
    url: act.url,
    titleKk: titles.kk,
    titleRu: titles.ru,
    titleEn: titles.en,
    formerTitlesKk: act.formerTitles.kk,
    formerTitlesRu: act.formerTitles.ru,
    formerTitlesEn: act.formerTitles.en,
    namesKk: act.names?.kk,
    namesRu: act.names?.ru,
    namesEn: act.names?.en,
    abbreviations: act.abbreviations,
    ...sourceProperties(act.sources),
    sortKey: sortKey(titles.kk ?? titles.ru ?? titles.en ?? act.number ?? id),
    ...boundProperties('inForceFrom', inForceFrom),
    ...boundProperties('ceasedOn', ceasedOn),
    listed: true,
  };
  const replacements = act.replacedBy.map((replacement) => replacementRow(id, replacement));
  const said = Object.entries({ ...properties, replacements }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  return { ...properties, id, hash };
}

/** The statements as lists of one length; an empty text where a source or a day is not known. */
function sourceProperties(sources: readonly ActEvidence[]): Properties {
  return {
    sourceFacts: sources.map(({ fact }) => fact),
    sourceGrades: sources.map(({ grade }) => grade),
    sourceTexts: sources.map(({ source }) => source ?? ''),
    sourceDays: sources.map(({ readOn }) => readOn ?? ''),
  };
}

/** What stands on the edge from an act to the one that took its place, and the two ids. */
export function replacementRow(old: string, replacement: ReplacementRecord) {
  const { act, from, part, isRenewal, evidence } = replacement;
  return { old, act, properties: { part, isRenewal, evidence, ...boundProperties('from', from) } };
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
