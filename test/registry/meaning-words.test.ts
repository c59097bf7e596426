import type { WordRow } from '../../src/model/meaning-words.ts';
import { readGenericItems } from '../../src/registry/generic-items.ts';
import {
  readMeaningTables,
  readOpposites,
  readSmallWords,
  readSynonyms,
  readSynonymsBeside,
  readThingSorts,
  readWordFamilies,
} from '../../src/registry/meaning-tables.ts';
import { foldText } from '../../src/text/fold.ts';
import { sortKey } from '../../src/text/sort-key.ts';

/** A phrase as its words are compared: in small letters, spaces and hyphens alike. */
const folded = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldText)
    .join(' ')
    .trim();

/** The row of each word; a word that several rows have is in `twice`. */
function rowsByWord(rows: readonly WordRow[]) {
  const all = rows.flatMap((row) => row.words.map((word) => [folded(word), row] as const));
  const words = all.map(([word]) => word);
  return { row: new Map(all), twice: words.filter((word, at) => words.indexOf(word) !== at) };
}

describe.each(['kk', 'ru'] as const)('what is known of the words of %s', (language) => {
  const synonyms = readSynonyms()[language];
  const families = readWordFamilies()[language];
  const opposites = readOpposites()[language];
  const small = readSmallWords()[language];
  const synonym = rowsByWord(synonyms);
  const family = rowsByWord(families);

  it('has a word in one row only', () => {
    expect(synonym.twice).toEqual([]);
    expect(family.twice).toEqual([]);
  });

  it('stands in the order of the alphabet', () => {
    const ordered = (keys: readonly string[]) => expect(keys).toEqual([...keys].sort());
    for (const rows of [synonyms, families]) ordered(rows.map(({ words }) => sortKey(words[0] ?? '')));
    ordered(opposites.map(({ words }) => sortKey(words.join(' '))));
    ordered(
      readGenericItems()
        .filter((item) => item.language === language)
        .map(({ text }) => sortKey(text)),
    );
  });

  it('stands in the order of the alphabet beside certain words, too', () => {
    const keys = (readSynonymsBeside()[language] ?? []).map(({ words }) => sortKey(words.join(' ')));
    expect(keys).toEqual([...keys].sort());
  });

  it('has no family in two rows of words that can stand for each other', () => {
    const parted = families.filter(({ words }) => {
      const rows = words.flatMap((word) => synonym.row.get(folded(word)) ?? []);
      return new Set(rows).size > 1;
    });
    expect(parted).toEqual([]);
  });

  it('says beside certain words nothing that it says of all', () => {
    const rows = (readSynonymsBeside()[language] ?? []).map(({ words }) => words);
    const known = rows.filter((words) => {
      const found = words.flatMap(
        (word) => synonym.row.get(folded(word)) ?? family.row.get(folded(word)) ?? [],
      );
      return new Set(found).size < found.length;
    });
    expect(known).toEqual([]);
  });

  it('never says of two words that they are one and that they are opposites', () => {
    const meaning = (word: string) => {
      const own = family.row.get(folded(word))?.words ?? [word];
      return own.map((one) => synonym.row.get(folded(one))).find((row) => row !== undefined) ?? own;
    };
    const same = opposites.filter(({ words: [one = '', other = ''] }) => meaning(one) === meaning(other));
    expect(same).toEqual([]);
    const opposite = new Set(opposites.flatMap(({ words: [a = '', b = ''] }) => [`${a}|${b}`, `${b}|${a}`]));
    const rows = readSynonymsBeside()[language] ?? [];
    const beside = rows.flatMap(({ words }) => words.flatMap((a) => words.map((b) => `${a}|${b}`)));
    expect(beside.filter((pair) => opposite.has(pair))).toEqual([]);
    const pairs = opposites.map(({ words }) => words.map(folded).sort().join('|'));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('names opposites by one word, or by a phrase that has synonyms', () => {
    const phrases = opposites.flatMap(({ words }) => words).filter((word) => /[ -]/u.test(word));
    expect(phrases.filter((phrase) => !synonym.row.has(folded(phrase)))).toEqual([]);
  });

  it('says one thing only of a word that says nothing of its own', () => {
    const { relations, auxiliaries, orders, ways, tools, states, sites, ...lists } = small;
    const words = [...Object.values(lists).flat(), ...relations.flatMap((relation) => relation.words)];
    const known = words.map(folded);
    expect(known.filter((word, at) => known.indexOf(word) !== at)).toEqual([]);
    expect(known.filter((word) => synonym.row.has(word))).toEqual([]);
    const meant = [...auxiliaries, ...orders, ...ways].map(folded);
    expect(meant.filter((word) => known.includes(word))).toEqual([]);
    const names = relations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is read frozen, as comparing takes it', () => {
    const tables = readMeaningTables()[language];
    expect(tables.synonyms).toHaveLength(synonyms.length);
    expect(tables.relations).toEqual(small.relations);
    expect([tables, tables.synonyms, tables.synonyms[0], tables.relations].every(Object.isFrozen)).toBe(true);
  });
});

describe('sorts of things', () => {
  it.each(Object.entries(readThingSorts().kk ?? {}))('%s stand in the order of the alphabet', (_, words) => {
    expect(words).toEqual([...words].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)));
  });
});

describe('statements that stand under any skill', () => {
  const items = readGenericItems();

  it('stand there once, in both languages', () => {
    const texts = items.map(({ language, text }) => `${language} ${folded(text)}`);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['kk', 'ru']));
    expect(Object.isFrozen(items[0])).toBe(true);
  });
});
