import type { Measure } from './measure.ts';

/** Measures as a table, a line for each kind of variation. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ kind, documents, share, reported, silent }) =>
    line([kind, documents, `${(share * 100).toFixed(2)} %`, reported, silent]),
  );
  return [line(['kind of variation', 'documents', 'right', 'reported', 'silent']), ...lines].join('\n');
}

function line([kind, ...numbers]: readonly (string | number)[]): string {
  return `${String(kind).padEnd(48)}${numbers.map((number) => String(number).padStart(10)).join('')}`;
}

/** Every statement of a kind that is placed wrongly, and the first document that has one. */
export function detailsOf({ wrong }: Measure): string {
  const statements = wrong.flatMap(({ name, reported, silent }) => [
    name,
    ...reported.map((statement) => `  reported ${statement}`),
    ...silent.map((statement) => `  silent   ${statement}`),
  ]);
  return [...(wrong[0] === undefined ? [] : [wrong[0].text]), ...statements].join('\n');
}
