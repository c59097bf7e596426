import type { StandardRecord } from '../model/standard.ts';

/** The ids of a text that are its own: of cards and what stands in them, citations and findings. */
export function idsOf(text: StandardRecord): ReadonlySet<string> {
  const ids = new Set<string>();
  collect([text.cards, text.citations, text.findings], ids);
  return ids;
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const part of value) collect(part, ids);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      if (key === 'id' && typeof part === 'string') ids.add(part);
      else collect(part, ids);
}
