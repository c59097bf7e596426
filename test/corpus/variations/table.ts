import type { Measure } from './measure.ts';
import type { Tongue } from './model.ts';

/** Measures as a table, a line for each kind of variation and one for each language. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ kind, documents, share, reported, silent }) =>
    line([kind, documents, percent(share), reported, silent]),
  );
  const heads = line(['kind of variation', 'documents', 'right', 'reported', 'silent']);
  return [heads, ...lines, languageLine(measures, 'kk'), languageLine(measures, 'ru')].join('\n');
}

function languageLine(measures: readonly Measure[], language: Tongue): string {
  const own = measures.map(({ byLanguage }) => byLanguage[language]);
  const right = own.reduce((all, [count]) => all + count, 0);
  const total = own.reduce((all, [, count]) => all + count, 0);
  return line([`all of these in ${{ kk: 'Kazakh', ru: 'Russian' }[language]}`, '', percent(right / total)]);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function line([kind, ...numbers]: readonly (string | number)[]): string {
  return `${String(kind).padEnd(48)}${numbers.map((number) => String(number).padStart(10)).join('')}`;
}

/** The first document of a kind that has a statement placed wrongly, and every one that is. */
export function detailsOf(measure: Measure): string {
  return [...measure.wrong.slice(0, 1).map(({ text }) => text), ...wrongOf(measure)].join('\n');
}

/** The statements of a kind that are placed wrongly, below the names of their documents. */
export function wrongOf({ wrong }: Measure): readonly string[] {
  return wrong.flatMap(({ name, reported, silent }) => [
    name,
    ...reported.map((statement) => `  reported ${statement}`),
    ...silent.map((statement) => `  silent   ${statement}`),
  ]);
}
