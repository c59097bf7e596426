import { type CitationRecord, type Provision, provisionParts } from '../../model/citation.ts';
import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/place.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { flatPlaces } from './text-properties.ts';

/**
 * Citations with the acts that they name. `card` is null for those outside the cards. One that only translates
 * another is no node: the other has its words from `translations`, which are by its id.
 */
export function citationNodes(
  citations: readonly CitationRecord[],
  card: string | null,
  language: Language,
  translations: ReadonlyMap<string, Quote>,
): readonly StatedNode[] {
  return citations
    .filter(({ translationOf }) => translationOf === null)
    .map((citation) => citationNode(citation, card, language, translations.get(citation.id) ?? null));
}

function citationNode(
  {
    id,
    context,
    role,
    quote,
    mention,
    act,
    provisions,
    resolvedBy,
    score,
    candidates,
    asked,
  }: CitationRecord,
  card: string | null,
  language: Language,
  translation: Quote | null,
): StatedNode {
  const [provision, ...others] = provisions;
  return {
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
      translation: translation?.text,
      translationPlaces: translation === null ? null : flatPlaces([translation]),
      act,
      candidates: candidates.length > 0 ? candidates : null,
      resolvedBy,
      score,
      ...provision,
      otherProvisions: others.length > 0 ? others.flatMap(flatProvision) : null,
      mentionTitle: mention.title,
      mentionKind: mention.kind,
      mentionNumber: mention.number,
      mentionDate: mention.date,
      mentionRegistration: mention.registration,
      asked: asked === null ? null : JSON.stringify(asked),
    },
  };
}

/** The numbers of a provision from the outermost part to the innermost, "" where it has none. */
function flatProvision(provision: Provision): readonly string[] {
  return provisionParts.map((part) => provision[part] ?? '');
}
