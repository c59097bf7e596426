import type { Fault, FindingRecord } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { shortHash } from '../text/normalise.ts';
import { catalogue } from './catalogue.ts';

const rules = new Map(catalogue.map((entry) => [entry.rule, entry]));

/**
 * Faults as findings: with a severity, a message in each language and an id that is the same on every run, made from
 * the thing, the rule, the words and the language of the source, with a counter for repeats; no line is in it, so that
 * what is inserted above changes none. In the order of their places.
 */
export function toFindings(faults: readonly Fault[], language: Language): readonly FindingRecord[] {
  const seen = new Map<string, number>();
  return [...faults]
    .sort((a, b) => lineOf(a) - lineOf(b) || startOf(a) - startOf(b))
    .map((fault) => {
      const rule = rules.get(fault.rule);
      if (rule === undefined) throw new Error(`No rule "${fault.rule}" in the catalogue of findings.`);
      const words = [...fault.quotes, ...(fault.translationQuotes ?? [])]
        .map((quote) => quote.text)
        .join('\n');
      const hash = shortHash(
        `${language}\n${fault.rule}\n${words}\n${fault.expected ?? ''}\n${fault.actual ?? ''}`,
      );
      const id = `finding:${fault.about.slice(fault.about.indexOf(':') + 1)}/${fault.rule}/${hash.slice(0, 8)}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      const say = (wanted: Language) => fill(rule.message[wanted], fault);
      return {
        id: count === 1 ? id : `${id}~${count}`,
        rule: fault.rule,
        severity: rule.severity,
        message: { kk: say('kk'), ru: say('ru'), en: say('en') },
        about: fault.about,
        quotes: fault.quotes,
        translationQuotes: fault.translationQuotes ?? [],
        expected: fault.expected ?? null,
        actual: fault.actual ?? null,
      };
    });
}

function lineOf(fault: Fault): number {
  return fault.quotes[0]?.places[0]?.number ?? 0;
}

function startOf(fault: Fault): number {
  return fault.quotes[0]?.places[0]?.start ?? 0;
}

function fill(message: string, fault: Fault): string {
  return message.replace(/\{(expected|actual)\}/gu, (_, key: 'expected' | 'actual') => fault[key] ?? '—');
}
