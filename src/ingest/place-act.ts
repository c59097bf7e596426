import { evidence } from '../act/evidence.ts';
import type { ActReading } from '../model/act-reading.ts';
import type { ActRow } from '../model/act-row.ts';
import { type ActIndex, nameOf } from '../registry/act-index.ts';
import { type StatedRow, statedBySources } from '../registry/stated-row.ts';

/** Where a reading belongs in the register: a row of statements under the id of its act; or why nowhere. */
export type Placed =
  | { readonly kind: 'placed'; readonly stated: StatedRow; readonly isNew: boolean }
  | { readonly kind: 'nowhere'; readonly why: string };

/**
 * The act of the register that a reading is about: by the id of either database, else by issuer, day and number, else by
 * the id that its numbering gives it. One that the register does not have gets the official id, or one made of its code
 * in the reference bank. An act keeps its id for ever.
 */
export function placeAct({ said, derivedId }: ActReading, index: ActIndex): Placed {
  const found = index.find(nameOf(said));
  const [known, another] =
    found.length > 0 || derivedId === null ? found : index.find({ adiletId: derivedId });
  if (known !== undefined && another !== undefined)
    return { kind: 'nowhere', why: `it may be ${[...found].map(({ id }) => id).join(' or ')}` };
  if (known !== undefined) return { kind: 'placed', stated: underId(known.id, said, known), isNew: false };
  const id = said.adiletId ?? derivedId ?? (said.zanCode === undefined ? null : `zan-${said.zanCode}`);
  const { kind, adopted } = said;
  if (kind === undefined || adopted === undefined)
    return { kind: 'nowhere', why: 'it does not say what act it is, and the register has none of its id' };
  if (id === null)
    return { kind: 'nowhere', why: 'neither its id nor its code is known, and the register has no such act' };
  const derived = said.adiletId === undefined && id === derivedId;
  const sources = derived
    ? [...said.sources, evidence('official-id', 'unverified', byNumbering)]
    : said.sources;
  return {
    kind: 'placed',
    stated: underId(id, { ...said, sources }, { kind, adopted, titles: {} }),
    isNew: true,
  };
}

const byNumbering = 'made by the numbering scheme of the official legal database';

/** Statements as a row of an id. What a row must have and they do not say is as in the act that is there. */
function underId(
  id: string,
  said: ActReading['said'],
  { kind, adopted, titles }: Pick<ActRow, 'kind' | 'adopted' | 'titles'>,
): StatedRow {
  const row = { id, kind, adopted, titles, ...said, evidence: 'unverified' } as const;
  return statedBySources(row);
}
