import type { CitationRecord } from '../../model/citation.ts';
import type { SourceRecord } from '../../model/source.ts';
import { placed } from './placed.ts';

/** A citation as `parse --json` prints it; `act` is the act's id in the official database, without our prefix. */
export function citationJson(citation: CitationRecord, source: SourceRecord): object {
  const plain = (act: string) => act.replace(/^act:/u, '');
  return {
    id: citation.id,
    context: citation.context,
    act: citation.act === null ? null : plain(citation.act),
    quote: citation.quote.text,
    ...placed(citation.quote, source),
    role: citation.role,
    mention: citation.mention,
    provision: citation.provision,
    provisions: citation.provisions,
    resolvedBy: citation.resolvedBy,
    score: citation.score,
    candidates: citation.candidates.map(plain),
  };
}
