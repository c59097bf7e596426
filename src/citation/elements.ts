import { findDates } from '../text/dates.ts';
import { findCodeParts } from './code-parts.ts';
import type { Compiled } from './compile.ts';
import { findDefinedNames } from './defined-names.ts';
import { blank, type Element, overlap } from './element.ts';
import { extendIssuers } from './issuers.ts';
import { findKinds } from './kind-words.ts';
import { findProvisions } from './provisions.ts';
import { findQuotedTitles } from './quoted-titles.ts';
import type { ShortName } from './short-name.ts';
import { abbreviations, aliases, bareTitles, countries, links, numbered } from './simple-elements.ts';
import { namedWithKind } from './titles-with-kind.ts';
import { nameUnknownCodes } from './unknown-codes.ts';
import { findUnquotedTitles } from './unquoted-titles.ts';

/**
 * Everything in a text that may be part of a mention, in order and without overlaps. What is surer comes first and
 * hides the rest: a registration its date and country, a title whatever it names.
 * @param names those that the document has defined before
 */
export function findElements(
  text: string,
  names: readonly ShortName[],
  compiled: Compiled,
): readonly Element[] {
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
  add((visible) => findDefinedNames(text, visible, names, compiled));
  add((visible) => findProvisions(visible, compiled));
  add((visible) => findCodeParts(visible, compiled));
  add((visible) => numbered(visible, 'number', compiled));
  add((visible) => bareTitles(visible, compiled));
  add((visible) => countries(visible, compiled));
  add((visible) => links(visible, compiled));
  add((visible) => findKinds(visible, compiled.kinds, endsOf(elements), endsOf(elements.filter(isKnown))));
  elements = nameUnknownCodes(text, inOrder(elements), compiled);
  elements = inOrder(extendIssuers(text, elements, compiled));
  return inOrder(findUnquotedTitles(text, elements, compiled));
}

function endsOf(elements: readonly Element[]): ReadonlySet<number> {
  return new Set(elements.map(({ end }) => end));
}

function isKnown(element: Element): boolean {
  return element.type === 'title' && element.known;
}

function inOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => a.start - b.start);
}
