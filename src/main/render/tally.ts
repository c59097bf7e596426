import { type FindingRecord, type Severity, severities } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';

/** One line at the end: how many findings of each severity, in how many documents. */
export function tally(findings: readonly FindingRecord[], documents: number, language: Language): string {
  const words = wording[language];
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const parts = severities.map((severity) => `${words[severity]}: ${count(severity)}`).join(', ');
  return `${words.findings}: ${findings.length} (${parts}); ${words.documents}: ${documents}`;
}

const wording: Readonly<Record<Language, Readonly<Record<Severity | 'findings' | 'documents', string>>>> = {
  en: { findings: 'findings', error: 'errors', warning: 'warnings', info: 'infos', documents: 'documents' },
  ru: {
    findings: 'замечаний',
    error: 'ошибок',
    warning: 'предупреждений',
    info: 'сведений',
    documents: 'документов',
  },
  kk: { findings: 'ескертпелер', error: 'қате', warning: 'ескерту', info: 'мәлімет', documents: 'құжат' },
};
