import { sourceLines } from '../../ingest/source-lines.ts';
import { type FindingRecord, type Severity, severities } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { showsColours } from '../environment.ts';
import { readPaths, refuse, textsOf } from '../read-paths.ts';
import { findingJson } from '../render/finding-json.ts';
import { findingText } from '../render/finding-text.ts';
import { type CheckedDocument, sarif } from '../render/sarif.ts';
import { tally } from '../render/tally.ts';
import { print } from '../say.ts';

/** What the options of `kasip check` say; without a choice of rules all are shown. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly json?: boolean;
  readonly language: Language;
  readonly severity: Severity;
  readonly rule?: readonly string[];
  readonly exclude?: readonly string[];
}

/** `kasip check`: the findings alone; exits 1 where one that is shown is an error or a file could not be read. */
export function check(paths: readonly string[], options: CheckOptions): void {
  const { language } = options;
  const format = options.json === true ? 'json' : options.format;
  const documents: CheckedDocument[] = [];
  const unreadable: string[] = [];
  const read = readPaths(paths, {
    unreadable: (reason) => {
      unreadable.push(reason.message);
      refuse(reason);
    },
  });
  for (const { findings, source } of textsIn(read)) {
    const shown = findings.filter((finding) => isWanted(finding, options));
    if (shown.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    documents.push({ source, findings: shown });
    if (format !== 'text') continue;
    const lines = sourceLines(source);
    const look = { language, hasColours: showsColours() };
    for (const finding of shown) print(findingText(finding, source, lines, look));
  }
  if (format === 'json') print(JSON.stringify({ findings: documents.flatMap(asJson) }, null, 2));
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

/** Each text of each edition: a finding about both texts stands with the first. */
function* textsIn(records: Iterable<StandardRecord>): Generator<StandardRecord> {
  for (const record of records) yield* textsOf(record);
}

function isWanted({ rule, severity }: FindingRecord, options: CheckOptions): boolean {
  const isGrave = severities.indexOf(severity) <= severities.indexOf(options.severity);
  const isChosen = options.rule === undefined || options.rule.includes(rule);
  return isGrave && isChosen && !options.exclude?.includes(rule);
}

function asJson({ source, findings }: CheckedDocument): readonly object[] {
  return findings.map((finding) => ({ file: source.file, ...findingJson(finding, source) }));
}
