import type { CitationRecord } from '../../model/citation.ts';
import type { Language } from '../../model/language.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { flatPlaces } from './text-properties.ts';

/** Citations with the acts that they name. `card` is null for those outside the cards. */
export function citationNodes(
  citations: readonly CitationRecord[],
  card: string | null,
  language: Language,
): readonly StatedNode[] {
  return citations.map(
    ({ id, context, role, quote, mention, act, provision, resolvedBy, score, candidates }) => ({
      id,
      label: 'Citation',
      inside: { type: 'HAS_CITATION', parent: context },
      references: [
        ...(act === null ? [] : [reference('NAMES', act)]),
        ...[...new Set(candidates)].map((candidate) => reference('MIGHT_NAME', candidate)),
      ],
      properties: {
        card,
        role,
        quote: quote.text,
        language,
        places: flatPlaces([quote]),
        act,
        candidates: candidates.length > 0 ? candidates : null,
        resolvedBy,
        score,
        article: provision?.article,
        paragraph: provision?.paragraph,
        subparagraph: provision?.subparagraph,
        mentionTitle: mention.title,
        mentionKind: mention.kind,
        mentionNumber: mention.number,
        mentionDate: mention.date,
        mentionRegistration: mention.registration,
      },
    }),
  );
}
