import type { CitationRecord, CitationRole } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { TextDay } from '../model/text-day.ts';
import { normalise, shortHash } from '../text/normalise.ts';
import type { CitationRegistry } from './compile.ts';
import { findCitations } from './find-citations.ts';
import { resolveMention } from './resolve-mention.ts';
import type { ShortName } from './short-name.ts';

/** A text of a record in which acts may be cited. */
export interface CitingText {
  /** Id of the statement, card or edition whose text it is. */
  readonly context: string;
  readonly role: CitationRole;
  readonly passage: Passage;
}

/**
 * The citations of the texts of one document, in the order of the texts and, within each, of its places. A short name
 * that one text defines ("бұдан әрі – Кодекс") is understood in those after it. Ids count repeats within a context.
 * @param textDay between which days the document was written; null where that is not known
 */
export function citationsIn(
  texts: readonly CitingText[],
  registry: CitationRegistry,
  textDay: TextDay | null,
): readonly CitationRecord[] {
  let names: readonly ShortName[] = [];
  const counts = new Map<string, number>();
  return texts.flatMap(({ context, role, passage }) => {
    const mentions = findCitations(passage, registry, names);
    names = [
      ...names,
      ...mentions.flatMap(({ defines }) => (defines === null ? [] : [{ ...defines, from: 0 }])),
    ];
    return mentions.map((found) => {
      const { quote, mention, provisions } = found;
      const asked = { mention: found.antecedent ?? mention, textDay, provisions };
      const plainId = `citation:${context.replace(/^[^:]*:/u, '')}/${shortHash(normalise(quote.text))}`;
      const count = (counts.get(plainId) ?? 0) + 1;
      counts.set(plainId, count);
      return {
        id: count === 1 ? plainId : `${plainId}~${count}`,
        context,
        role,
        quote,
        mention,
        provision: provisions[0] ?? null,
        provisions,
        ...resolveMention(asked.mention, registry, textDay, provisions),
        asked,
        translationOf: null,
      };
    });
  });
}

/** The citations of one text by itself. */
export function citationsOf(
  text: CitingText,
  registry: CitationRegistry,
  textDay: TextDay | null,
): readonly CitationRecord[] {
  return citationsIn([text], registry, textDay);
}
