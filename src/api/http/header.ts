/** The media type that a `Content-Type` names, without its parameters. */
export function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1).join('').trim().toLowerCase();
}

/** The codings that we have, the shorter first. */
const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/**
 * The coding that an `Accept-Encoding` would rather have, null for none: the one with the greatest weight, of two with
 * the same the shorter. `*` stands for gzip.
 */
export function codingFor(header: string | undefined): Coding | null {
  if (header === undefined) return null;
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const any = weights.get('*') ?? 0;
  let best: { readonly coding: Coding | null; readonly weight: number } = { coding: null, weight: 0 };
  for (const coding of codings) {
    const weight = weights.get(coding) ?? (coding === 'gzip' ? any : 0);
    if (weight > best.weight) best = { coding, weight };
  }
  return best.coding;
}

function weightOf(offer: string): readonly [string, number] {
  const [name = '', ...parameters] = offer.trim().split(/\s*;\s*/u);
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}

/** Whether an `If-None-Match` names this weak tag, or any. */
export function namesTag(header: string, etag: string): boolean {
  const wanted = etag.replace(/^W\//u, '');
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//u, '') === wanted);
}
