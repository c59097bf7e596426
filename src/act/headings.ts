import type { ActText, ContentsReading } from '../model/act-text.ts';
import { grouped } from '../model/grouped.ts';
import { byLanguage, type Language, languages } from '../model/language.ts';
import { type ProvisionKey, type ProvisionRecord, provisionKey } from '../model/provision.ts';
import type { ProvisionWords } from '../model/provision-words.ts';
import { coverageOf } from './coverage.ts';
import { mergeKeys } from './merge.ts';
import { count, list } from './notes.ts';
import { type TextContents, textContents } from './text-contents.ts';
import type { Found } from './tree.ts';

/**
 * What an act consists of, from the headings of its texts: Markdown of the public collections, whole or in parts, or
 * saved pages. The same kind and number in two languages is one provision. A heading whose end is not sure is left out,
 * and so is a provision whose number does not tell which it is.
 */
export function readContents(texts: readonly ActText[], words: ProvisionWords): ContentsReading {
  const ofLanguage = grouped(texts, ({ language }) => language);
  const read = languages.flatMap((language) => {
    const files = ofLanguage.get(language);
    if (files === undefined) return [];
    const day = files.find((file) => file.day !== null)?.day ?? null;
    return [{ language, day, ...textContents(files, words[language]) }];
  });
  const provisions = provisionsOf(read);
  return {
    provisions,
    coverage: coverageOf(provisions, read),
    notes: [
      ...read.flatMap(({ language, notes }) => notes.map((note) => `${language}: ${note}`)),
      ...read.flatMap(({ language, found }) => lacking(provisions, language, found)),
    ],
  };
}

type ReadText = TextContents & { readonly language: Language };

/** One tree of all languages. Where they disagree on what a provision stands in, the text that has more of them counts. */
function provisionsOf(read: readonly ReadText[]): readonly ProvisionRecord[] {
  const bySize = read.toSorted((one, other) => other.found.length - one.found.length);
  const trees = bySize.map(({ language, found }) => ({
    language,
    byKey: new Map(found.map((one) => [provisionKey(one), one])),
  }));
  const keys = trees.reduce<readonly ProvisionKey[]>(
    (all, { byKey }) => mergeKeys(all, [...byKey.keys()]),
    [],
  );
  return keys.flatMap((key) => {
    const said = trees.flatMap(({ language, byKey }) => {
      const found = byKey.get(key);
      return found ? [{ language, found }] : [];
    });
    const [first] = said;
    return first ? [recordOf(first.found, said)] : [];
  });
}

function recordOf(
  { kind, number }: Found,
  said: readonly { readonly language: Language; readonly found: Found }[],
): ProvisionRecord {
  return {
    kind,
    number,
    parent: said.find(({ found }) => found.parent !== null)?.found.parent ?? null,
    headings: byLanguage(
      Object.fromEntries(
        said.flatMap(({ language, found }) => (found.heading === null ? [] : [[language, found.heading]])),
      ),
    ),
    isExcluded: said.every(({ found }) => found.isExcluded),
  };
}

function lacking(
  provisions: readonly ProvisionRecord[],
  language: Language,
  found: readonly Found[],
): readonly string[] {
  const known = new Set(found.map(provisionKey));
  const missing = provisions.map(provisionKey).filter((key) => !known.has(key));
  const names = missing.map((key) => key.replace(':', ' '));
  return missing.length > 0 ? [`${language}: without ${count(names, 'provision')} ${list(names)}`] : [];
}
