import { evidence } from '../act/evidence.ts';
import type { ActReading } from '../model/act-reading.ts';
import type { ActRow, NamedAct } from '../model/act-row.ts';
import { type ActIndex, nameOf } from '../registry/act-index.ts';
import { isLikeTitleOf } from '../registry/like-title.ts';
import { isOtherAct } from '../registry/same-act.ts';
import { type StatedRow, statedBySources } from '../registry/stated-row.ts';

/** Where a reading belongs in the register: a row of statements under the id of its act; or why nowhere. */
export type Placed =
  | { readonly kind: 'placed'; readonly stated: StatedRow; readonly isNew: boolean }
  | { readonly kind: 'nowhere'; readonly why: string };

/**
 * The act of the register that a reading is about: by the id of either database, else by issuer, day and number, else by
 * the id that its numbering gives it. An id of an act of another kind, day, number or issuer is a mistake: the reading
 * belongs nowhere then, as does one that says nothing but an id and a title that is not like that of its act. One that
 * the register does not have gets the official id, or one made of its code in the reference bank. An act keeps its id for
 * ever.
 */
export function placeAct({ said, derivedId }: ActReading, index: ActIndex): Placed {
  const named = nameOf(said);
  const found = index.find(named);
  const [known, another] =
    found.length > 0 || derivedId === null ? found : index.find({ adiletId: derivedId });
  if (known !== undefined && another !== undefined)
    return { kind: 'nowhere', why: `it may be ${[...found].map(({ id }) => id).join(' or ')}` };
  if (known !== undefined) {
    const other = found.length > 0 ? whyNot(named, known) : whyNotByNumbering(named, known);
    const why = other ?? whyNotByTitle(named, known);
    if (why !== null) return { kind: 'nowhere', why };
    return { kind: 'placed', stated: underId(known.id, said, known), isNew: false };
  }
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

/** Why an act that was found by an id is not the one that is named; null where it may be. */
function whyNot(named: NamedAct, known: ActRow): string | null {
  if (!isOtherAct(named, known)) return null;
  const { zanCode, adiletId, registration } = named;
  const byId = adiletId === undefined ? `its registration ${registration}` : `its id ${adiletId}`;
  const id = zanCode !== undefined && zanCode === known.zanCode ? `its code ${zanCode}` : byId;
  return `${id} is that of act:${known.id} (${particulars(known)}), and its particulars are not (${particulars(named)})`;
}

/** The same of an id that only the numbering gives it: that of another code in the reference bank is not its own, either. */
function whyNotByNumbering(named: NamedAct, known: ActRow): string | null {
  const isOfOther = named.zanCode !== undefined && known.zanCode !== undefined;
  if (!isOtherAct(named, known) && !(isOfOther && named.zanCode !== known.zanCode)) return null;
  return `by its numbering it would be act:${known.id} (${particulars(known)}), and it says that it is another (${particulars(named)})`;
}

/** The same of what says nothing of itself but an id and a title. */
function whyNotByTitle({ titles = {}, kind, number, adopted }: NamedAct, known: ActRow): string | null {
  const isNamed = [kind, number, adopted].some((said) => said !== undefined);
  if (isNamed || isLikeTitleOf(titles, known) !== false) return null;
  const [title, own] = [titles, known.titles].map(({ kk, ru, en }) => ru ?? kk ?? en);
  return `it says no more than its id, which is that of act:${known.id} ("${own}"), and its title is another ("${title}")`;
}

function particulars({ kind, number, adopted, issuer, zanCode }: NamedAct): string {
  const by = issuer?.ru ?? issuer?.kk;
  const parts = [
    kind,
    number && `No. ${number}`,
    adopted && `of ${adopted}`,
    by && `by ${by}`,
    zanCode && `code ${zanCode}`,
  ];
  return parts.filter(Boolean).join(' ');
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
