import type { FindingRecord } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Place } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';

/** A finding as one line for a person and for editors: `file:line:column: severity rule: message`. */
export function findingLine(finding: FindingRecord, source: SourceRecord, language: Language = 'en'): string {
  const where = position(source, finding.quotes[0]?.places[0]);
  return `${where}: ${finding.severity} ${finding.rule}: ${oneLine(finding.message[language])}`;
}

/** `file:line:column`, both from 1; in a document that has paragraphs in place of lines, `file:¶12:5`. */
export function position({ file, unit }: SourceRecord, place: Place | undefined): string {
  if (place === undefined) return file;
  return `${file}:${unit === 'paragraph' ? '¶' : ''}${place.number}:${place.start + 1}`;
}

/** Texts of a source may hold line breaks and tabs. */
function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ');
}
