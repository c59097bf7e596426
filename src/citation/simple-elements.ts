import { allOf } from '../text/all-of.ts';
import type { Compiled } from './compile.ts';
import { type Element, overlap, type Span } from './element.ts';
import { findFolded } from './known-names.ts';

/** Numbers of acts or of their registrations. */
export function numbered(
  text: string,
  type: 'number' | 'registration',
  compiled: Compiled,
): readonly Element[] {
  const among = type === 'number' ? compiled.numbers : compiled.registrations;
  return among
    .flatMap(({ expression }) => allOf(text, expression))
    .map((match) => ({ type, number: (match.groups?.n ?? '').trim(), ...spanOf(match) }))
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

/** The definitions of short names. */
export function aliases(text: string, { aliases: among }: Compiled): readonly Element[] {
  return among
    .flatMap(({ expression }) => allOf(text, expression))
    .map((match) => ({ type: 'alias', name: match.groups?.n ?? '', ...spanOf(match) }));
}

/** The abbreviations of the register. */
export function abbreviations(text: string, { names }: Compiled): readonly Element[] {
  return allOf(text, names.abbreviations).map((match) => ({
    type: 'title',
    text: match.groups?.name ?? match[0],
    quoted: false,
    form: false,
    known: true,
    kind: 'CODE',
    ...spanOf(match),
  }));
}

/** Titles of the register without quotes and kinds. */
export function bareTitles(text: string, { names, kinds }: Compiled): readonly Element[] {
  return findFolded(text, names.bare, kinds).map((span) => ({
    type: 'title',
    text: text.slice(span.start, span.end),
    quoted: false,
    form: true,
    known: true,
    kind: null,
    ...span,
  }));
}

/** Countries and unions. */
export function countries(text: string, compiled: Compiled): readonly Element[] {
  return compiled.countries
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map((match) => ({
        type: 'country' as const,
        foreign: row.foreign,
        follows: row.follows === true,
        ...spanOf(match),
      })),
    )
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

/** Words that tie what they stand between together. */
export function links(text: string, { links: among }: Compiled): readonly Element[] {
  return among.flatMap(({ row, expression }) =>
    allOf(text, expression).map((match) => ({
      type: 'link',
      approves: row.approves === true,
      ...spanOf(match),
    })),
  );
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
