import type { FindingRecord } from '../../model/finding.ts';
import type { SourceRecord } from '../../model/source.ts';

/** A finding as one line for a person and for editors: `file:line:column: severity: message [rule]`. */
export function findingLine(finding: FindingRecord, source: SourceRecord): string {
  const place = finding.quotes[0]?.places[0];
  const where = place === undefined ? source.file : `${source.file}:${place.number}:${place.start + 1}`;
  return `${where}: ${finding.severity}: ${finding.message.en} [${finding.rule}]`;
}
