import { allOf } from '../text/all-of.ts';
import { findDates } from '../text/dates.ts';
import { findCodeParts } from './code-parts.ts';
import type { Compiled } from './compile.ts';
import { blank, type Element, overlap, type Span } from './element.ts';
import { extendIssuers } from './issuers.ts';
import { findKinds } from './kind-words.ts';
import { findFolded } from './known-names.ts';
import { findProvisions } from './provisions.ts';
import { findQuotedTitles } from './quoted-titles.ts';
import { namedWithKind } from './titles-with-kind.ts';
import { nameUnknownCodes } from './unknown-codes.ts';
import { findUnquotedTitles } from './unquoted-titles.ts';

/**
 * Everything in a text that may be part of a mention, in order and without overlaps. What is surer comes first and
 * hides the rest: a registration its date and country, a title whatever it names.
 */
export function findElements(text: string, compiled: Compiled): readonly Element[] {
  let elements: readonly Element[] = [];
  const add = (find: (visible: string) => readonly Element[]) => {
    const found = find(blank(text, elements));
    elements = [...elements, ...found.filter((one) => !elements.some((other) => overlap(one, other)))];
  };
  add((visible) => numbered(visible, 'registration', compiled));
  add((visible) => aliases(visible, compiled));
  const dates = findDates(blank(text, elements)).map((date) => ({ type: 'date' as const, ...date }));
  const beforeDates = elements;
  elements = [...elements, ...dates];
  const titles = findQuotedTitles(text, blank(text, elements), compiled);
  elements = [
    ...beforeDates,
    ...dates.filter((date) => !titles.some((title) => overlap(date, title))),
    ...titles,
  ];
  add((visible) => abbreviations(visible, compiled));
  add((visible) => namedWithKind(visible, compiled));
  add((visible) => findProvisions(visible, compiled));
  add((visible) => findCodeParts(visible, compiled));
  add((visible) => numbered(visible, 'number', compiled));
  add((visible) => bareTitles(visible, compiled));
  add((visible) => countries(visible, compiled));
  add((visible) => links(visible, compiled));
  add((visible) => findKinds(visible, compiled.kinds, new Set(elements.map(({ end }) => end))));
  elements = nameUnknownCodes(text, inOrder(elements), compiled);
  elements = inOrder(extendIssuers(text, elements, compiled));
  return inOrder(findUnquotedTitles(text, elements, compiled));
}

function inOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => a.start - b.start);
}

function numbered(text: string, type: 'number' | 'registration', compiled: Compiled): readonly Element[] {
  const among = type === 'number' ? compiled.numbers : compiled.registrations;
  return among
    .flatMap(({ expression }) => allOf(text, expression))
    .map((match) => ({ type, number: (match.groups?.n ?? '').trim(), ...spanOf(match) }))
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

function aliases(text: string, { aliases: among }: Compiled): readonly Element[] {
  return among
    .flatMap(({ expression }) => allOf(text, expression))
    .map((match) => ({ type: 'alias', name: match.groups?.n ?? '', ...spanOf(match) }));
}

function abbreviations(text: string, { names }: Compiled): readonly Element[] {
  return allOf(text, names.abbreviations).map((match) => ({
    type: 'title',
    text: match[0],
    quoted: false,
    form: false,
    known: true,
    kind: 'CODE',
    ...spanOf(match),
  }));
}

function bareTitles(text: string, { names, kinds }: Compiled): readonly Element[] {
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

function countries(text: string, compiled: Compiled): readonly Element[] {
  return compiled.countries
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map((match) => ({
        type: 'country' as const,
        foreign: row.foreign,
        ...spanOf(match),
      })),
    )
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

function links(text: string, { links: among }: Compiled): readonly Element[] {
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
