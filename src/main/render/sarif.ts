import { pathToFileURL } from 'node:url';
import { catalogue, type Rule } from '../../finding/catalogue.ts';
import type { Unread } from '../../ingest/unread.ts';
import type { FindingRecord, Severity } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';
import { version } from '../package-root.ts';
import { type CheckedDocument, otherWords } from './checked-document.ts';
import { artifactLocation, base, physicalLocation } from './sarif-location.ts';

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS): every rule of the catalogue, every
 * finding with its place, and what could not be read. Paths are relative to `folder`.
 */
export function sarif(
  documents: readonly CheckedDocument[],
  unreadable: readonly Unread[],
  language: Language,
  folder: string,
): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kasip', version: version(), language: 'en', rules: catalogue.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ file, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: artifactLocation(file, folder) } }],
            })),
          },
        ],
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: `${pathToFileURL(folder).href}/` } },
        artifacts: documents.map(({ source }) => ({
          location: artifactLocation(source.file, folder),
          length: source.length,
          hashes: { 'sha-256': source.sha256 },
        })),
        results: documents.flatMap((document) =>
          document.findings.map((finding) => result(finding, document, language, folder)),
        ),
      },
    ],
  };
}

function ruleOf({ rule, severity, title, meaning, message }: Rule): object {
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: {
      text: `${title} ${meaning}`,
      markdown: `**${title}** ${meaning}\n\n${message.ru}\n\n${message.kk}`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['professional-standard'], 'problem.severity': problems[severity] },
  };
}

function result(
  finding: FindingRecord,
  document: CheckedDocument,
  language: Language,
  folder: string,
): object {
  const { source } = document;
  const [first] = finding.quotes;
  const where = first === undefined ? '' : paragraphOf(first, source);
  const fingerprint = finding.id.replace('finding:', '');
  return {
    ruleId: finding.rule,
    ruleIndex: catalogue.findIndex(({ rule }) => rule === finding.rule),
    level: levels[finding.severity],
    message: { text: `${finding.message[language]}${where}` },
    locations: [{ physicalLocation: physicalLocation(first, source, folder) }],
    relatedLocations: otherWords(finding, document).map(({ quote, source }, index) => ({
      id: index + 1,
      message: { text: `${quote.text}${paragraphOf(quote, source)}` },
      physicalLocation: physicalLocation(quote, source, folder),
    })),
    // GitHub follows an alert by the first of these, whatever lines are put in above it; the second says what it is.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'kasipFindingId/v1': fingerprint },
  };
}

/** " (¶ 12)" in a document that has paragraphs in place of lines. */
function paragraphOf({ places: [place] }: Quote, { unit }: SourceRecord): string {
  return unit === 'paragraph' && place !== undefined ? ` (¶ ${place.number})` : '';
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};
