import { styleText } from 'node:util';
import type { FindingRecord, Severity } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/place.ts';
import { type CheckedDocument, otherWords } from './checked-document.ts';
import { excerpt } from './excerpt.ts';
import { findingLine, position } from './finding-line.ts';

/** How findings are shown to a person. */
export interface Look {
  readonly language: Language;
  readonly hasColours: boolean;
}

/**
 * A finding with the line that it is about, the words underlined, and the places of its other words. `lines` are those
 * of the source; null where it has none to show, then the words alone are shown.
 */
export function findingText(
  finding: FindingRecord,
  document: CheckedDocument,
  lines: readonly string[] | null,
  { language, hasColours }: Look,
): string {
  const { source } = document;
  const colour = colours[finding.severity];
  const paint = (text: string) => (hasColours ? styleText(colour, text) : text);
  const head = findingLine(finding, source, language).replace(`: ${finding.severity} `, (word) =>
    paint(word),
  );
  const [words = '', carets = ''] = excerptOf(finding.quotes[0], lines);
  const others = otherWords(finding, document).map(({ quote, source }) => position(source, quote.places[0]));
  return [
    head,
    ...(words === '' ? [] : [`    ${words}`, `    ${paint(carets)}`]),
    ...others.map((place) => `    → ${place}`),
  ].join('\n');
}

function excerptOf(quote: Quote | undefined, lines: readonly string[] | null): readonly string[] {
  const place = quote?.places[0];
  if (quote === undefined || place === undefined) return [];
  const line = lines?.[place.number - 1];
  if (line === undefined) return excerpt(quote.text, [{ start: 0, end: quote.text.length }]);
  return excerpt(
    line,
    quote.places.filter(({ number }) => number === place.number),
  );
}

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
