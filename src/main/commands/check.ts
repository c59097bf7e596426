import { type Law, lawOf } from '../../finding/check-law.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { sourceLines } from '../../ingest/source-lines.ts';
import type { Unread } from '../../ingest/unread.ts';
import { type FindingRecord, type Severity, severities } from '../../model/finding.ts';
import { KasipError } from '../../model/kasip-error.ts';
import type { Language } from '../../model/language.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { dataFolder, showsColours } from '../environment.ts';
import { readPaths } from '../read-paths.ts';
import type { CheckedDocument } from '../render/checked-document.ts';
import { findingJson } from '../render/finding-json.ts';
import { findingText } from '../render/finding-text.ts';
import { sarif } from '../render/sarif.ts';
import { tally } from '../render/tally.ts';
import { print } from '../say.ts';
import { textsOnDay } from '../texts-on-day.ts';

/** What the options of `kasip check` say; without a choice of rules all are shown. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly json?: boolean;
  readonly language: Language;
  readonly severity: Severity;
  /** The day on which the law that is cited is looked at. */
  readonly asOf: string;
  readonly rule?: readonly string[];
  readonly exclude?: readonly string[];
}

/** `kasip check`: the findings alone; exits 1 where one that is shown is an error or a file could not be read. */
export function check(paths: readonly string[], options: CheckOptions): void {
  const { language } = options;
  const format = formatOf(options);
  const documents: CheckedDocument[] = [];
  const unreadable: Unread[] = [];
  const registry = readRegistry(dataFolder());
  const law = lawOf(registry.citations.acts);
  const read = readPaths(paths, { registry, unreadable: (file) => unreadable.push(file) });
  for (const record of read)
    for (const document of documentsOf(record, law, options)) {
      if (document.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
      documents.push(document);
      if (format === 'text') show(document, language);
    }
  if (format === 'json') print(JSON.stringify({ findings: documents.flatMap(asJson), unreadable }, null, 2));
  else if (format === 'sarif')
    print(JSON.stringify(sarif(documents, unreadable, language, process.cwd()), null, 2));
  else
    print(
      tally(
        documents.flatMap(({ findings }) => findings),
        documents.length,
        language,
      ),
    );
}

function formatOf({ json, format }: CheckOptions): CheckOptions['format'] {
  if (json && format === 'sarif')
    throw new KasipError(2, '--json and --format sarif ask for two formats.', 'Expected one of them.');
  return json ? 'json' : format;
}

/** The texts of an edition, each with its findings; those about both stand with the first. */
function documentsOf(record: StandardRecord, law: Law, options: CheckOptions): readonly CheckedDocument[] {
  return textsOnDay(record, law, options.asOf).map(({ source, findings, translation }) => ({
    source,
    translation: translation?.source ?? null,
    findings: findings.filter((finding) => isWanted(finding, options)),
  }));
}

function show(document: CheckedDocument, language: Language): void {
  const lines = sourceLines(document.source);
  const look = { language, hasColours: showsColours() };
  for (const finding of document.findings) print(findingText(finding, document, lines, look));
}

function isWanted({ rule, severity }: FindingRecord, options: CheckOptions): boolean {
  const isGrave = severities.indexOf(severity) <= severities.indexOf(options.severity);
  const isChosen = options.rule === undefined || options.rule.includes(rule);
  return isGrave && isChosen && !options.exclude?.includes(rule);
}

function asJson({ source, translation, findings }: CheckedDocument): readonly object[] {
  return findings.map((finding) => ({ file: source.file, ...findingJson(finding, source, translation) }));
}
