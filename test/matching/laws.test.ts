import { shippedMatcher } from '../../src/ingest/resolver.ts';
import { leastShared } from '../../src/matching/terms.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { comparedOf } from '../gold/meanings/statements.ts';
import { readGoldTable } from '../gold/read-gold.ts';
import { editionOf } from '../ingest/edition.ts';
import { seedRecord } from '../ingest/seed-record.ts';

const matcher = shippedMatcher();

/** What counts nowhere but at the beginning: the number of an item, "to know", "to be able". */
const openings = /^(?:.{1,6}[).] |[\d.]+ |Зна(?:ть|ни)|Уме(?:ть|ни)|Владе|Навык|Способн)/u;

/** The texts of the labelled pairs that may be looked at, and what the method says of each pair. */
const pairs = ['invented-seen', 'adversary-seen']
  .flatMap((table) => readGoldTable(`meanings/${table}.tsv`))
  .map(({ language = '', kind = '', one = '', other = '' }): readonly [MeaningWording, MeaningWording] => [
    wording(language, kind, one),
    wording(language, kind, other),
  ]);
const texts = pairs.flat();

function wording(language: string, kind: string, text: string): MeaningWording {
  return {
    id: `${kind}:${text}`,
    kind: kind as MeaningWording['kind'],
    language: language as MeaningWording['language'],
    text,
    acts: null,
  };
}

const withText = (one: MeaningWording, text: string) => wording(one.language, one.kind, text);
const verdictOf = (one: MeaningWording, other: MeaningWording) => matcher.judge(one, other).verdict;
const texted = (found: readonly (readonly [MeaningWording, MeaningWording])[]) =>
  found.map(([one, other]) => `${one.text} | ${other.text}`);

describe('what is judged', () => {
  it('is the same whichever text comes first', () => {
    const turned = pairs.filter(([one, other]) => {
      const [there, back] = [matcher.judge(one, other), matcher.judge(other, one)];
      return there.verdict !== back.verdict || Math.abs(there.score - back.score) > 1e-9;
    });
    expect(texted(turned)).toEqual([]);
  });

  it('of a text and itself is that they are the same', () => {
    expect(texts.filter((text) => verdictOf(text, text) !== 'same')).toEqual([]);
  });

  const written: readonly (readonly [string, (text: string) => string])[] = [
    ['a small first letter', (text) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())],
    [
      'capitals',
      (text) => (/\p{Lu}/u.test(text.slice(1)) || !/\p{L}{6}/u.test(text) ? text : text.toUpperCase()),
    ],
    ['a stop at the end', (text) => `${text}.`],
    ['a semicolon at the end', (text) => `${text};`],
    ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
    ['quotes', (text) => `«${text}»`],
  ];

  it.each(written)('does not hang on %s', (_, change) => {
    const changed = pairs.filter(
      ([one, other]) => verdictOf(one, other) !== verdictOf(one, withText(other, change(other.text))),
    );
    expect(texted(changed)).toEqual([]);
  });

  it('stays the same where both texts, in one order, have the same words before them', () => {
    const before = { kk: 'Басқа шаһардағы ', ru: 'На заводе ', en: '' };
    const isOpened = ({ text }: MeaningWording) => openings.test(text);
    const lost = pairs.filter(([one, other]) => {
      if (isOpened(one) || isOpened(other)) return false;
      const longer = [one, other].map((text) =>
        withText(
          text,
          before[text.language] + text.text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()),
        ),
      ) as [MeaningWording, MeaningWording];
      const { verdict, reasons } = matcher.judge(one, other);
      const isOrdered = reasons.every((reason) => reason.kind !== 'word-order');
      return verdict === 'same' && isOrdered && verdictOf(...longer) !== 'same';
    });
    expect(texted(lost)).toEqual([]);
  });
});

describe('the terms of the statements of the shipped documents', () => {
  const editions = ['215238', '75186-part'].map((name) => editionOf(`seed/corpus/${name}`));
  const records = [seedRecord, ...editions.flatMap((edition) => [edition, edition.translation])];
  const wordings = records
    .filter((record): record is StandardRecord => record !== null)
    .flatMap(comparedOf)
    .map((compared) => compared.wording);
  const distinct = [...new Map(wordings.map((each) => [`${each.language} ${each.id}`, each])).values()];
  const groups = [...grouped(distinct, ({ kind, language }) => `${kind} ${language}`).values()];

  it('are shared, as promised, by all that is judged the same or doubtful', () => {
    const broken = groups.flatMap((group) => {
      const filed = group.map((each) => ({ each, terms: matcher.terms(each) }));
      return filed.flatMap(({ each: one, terms }, at) => {
        const mine = new Set(terms);
        return filed.slice(at + 1).flatMap(({ each: other, terms: theirs }) => {
          const shared = theirs.filter((term) => mine.has(term)).length;
          if (shared >= leastShared(Math.min(terms.length, theirs.length))) return [];
          const verdict = verdictOf(one, other);
          return verdict === 'same' || verdict === 'doubtful' ? [`${one.text} | ${other.text}`] : [];
        });
      });
    });
    expect(broken).toEqual([]);
  });
});
