import { type CitationRegistry, citationsIn } from '../citation/index.ts';
import type { CitationRecord } from '../model/citation.ts';
import type { CitedAct, CitedWords, MadeMaterial } from '../model/made-material.ts';
import type { MadeWords } from '../model/made-words.ts';
import { once } from '../model/once.ts';
import type { MadeLanguage, StandardShape } from '../model/standard-shape.ts';
import { readLabels } from '../registry/labels.ts';
import { readMadeWords, readStandardShape } from '../registry/made-material.ts';
import { passageAt } from '../text/passage.ts';
import { readRegistry } from './registry.ts';

/**
 * What standards are made of: the tables of `seed/`, and the laws and codes of its register that are found again by the
 * words by which they are cited, in the order of the register.
 * @throws KasipError 2 where a table does not fit
 */
export const readMadeMaterial: () => MadeMaterial = once(() => {
  const words = readMadeWords();
  const shape = readStandardShape();
  const { citations } = readRegistry();
  const reader = { registry: citations, days: daysOf(shape) };
  const labels = new Map<string, string>();
  for (const { key, language, wording } of readLabels())
    if (!labels.has(`${key} ${language}`)) labels.set(`${key} ${language}`, wording);
  return {
    shape,
    words,
    label: (key, language) => labels.get(`${key} ${language}`) ?? key,
    acts: citations.acts.flatMap(({ id, kind, titles }) => {
      const { kk, ru } = titles;
      if ((kind !== 'LAW' && kind !== 'CODE') || kk === undefined || ru === undefined) return [];
      return citedAct(id, { kk: nameOf(kind, kk, 'kk', words), ru: nameOf(kind, ru, 'ru', words) }, reader);
    }),
    enactedUnder: enactedUnder(words, reader),
  };
});

/** What reads citations, on the first and the last day on which a made standard is approved: they must mean the same. */
interface Reader {
  readonly registry: CitationRegistry;
  readonly days: readonly string[];
}

function daysOf({ assumed: { years } }: StandardShape): readonly string[] {
  return [`${years[0]}-01-01`, `${years[1]}-12-31`];
}

/** A law by its title and kind; the title of a code often says both. */
function nameOf(kind: 'LAW' | 'CODE', title: string, language: MadeLanguage, words: MadeWords): string {
  const sentence = words.sentences[language][kind === 'LAW' ? 'law' : 'code'];
  return kind === 'CODE' && /кодекс/iu.test(title) ? title : sentence.replace('{title}', title);
}

/** The act as it is cited; none where the words are not read as a citation of it alone. */
function citedAct(
  id: string,
  words: Readonly<Record<MadeLanguage, string>>,
  reader: Reader,
): readonly CitedAct[] {
  const kk = citedBy(words.kk, id, reader);
  const ru = citedBy(words.ru, id, reader);
  return kk === null || ru === null ? [] : [{ id, cited: { kk, ru } }];
}

function citedBy(words: string, id: string, reader: Reader): CitedWords | null {
  const read = reader.days.map((day) => onlyCitation(words, day, reader.registry));
  const [citation] = read;
  const isRead = read.every(
    (one) => one?.act === id && one.resolvedBy === 'title' && one.quote.text === words,
  );
  if (citation == null || citation.score === null || !isRead) return null;
  return { words, mention: citation.mention, score: citation.score };
}

function onlyCitation(words: string, day: string, registry: CitationRegistry): CitationRecord | null {
  const text = { context: 'made', role: 'knowledge', passage: passageAt(words, 1, 0) } as const;
  const [citation, ...others] = citationsIn([text], registry, { earliest: day, latest: day });
  return others.length === 0 ? (citation ?? null) : null;
}

function enactedUnder(words: MadeWords, reader: Reader): MadeMaterial['enactedUnder'] {
  const { act, article, paragraph } = words.enactedUnder;
  const { kk, ru } = words.sentences;
  const [cited] = citedAct(`act:${act}`, { kk: kk.enactingLaw, ru: ru.enactingLaw }, reader);
  return cited === undefined ? null : { ...cited, article, paragraph };
}
