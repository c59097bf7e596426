import { type ActRow, type NamedAct, officialIdOf } from '../model/act-row.ts';
import { isSameAct } from './same-act.ts';

/** The rows of a register, to be found by what is said of an act. */
export interface ActIndex {
  readonly add: (row: ActRow) => void;
  readonly byId: (id: string) => ActRow | undefined;
  /**
   * The rows that an act may be: by the ids of either database, by issuer, day and number. One, or none where it is not
   * in the register; several where what is said contradicts itself or does not decide.
   */
  readonly find: (named: NamedAct) => readonly ActRow[];
}

/** An index of rows; a row that is added takes the place of one of its id. */
export function actIndex(rows: readonly ActRow[]): ActIndex {
  const byId = new Map<string, ActRow>();
  const byCode = new Map<string, string>();
  const byOfficialId = new Map<string, string>();
  const byDay = new Map<string, Set<string>>();
  const remove = (row: ActRow) => {
    byDay.get(row.adopted)?.delete(row.id);
    if (byCode.get(row.zanCode ?? '') === row.id) byCode.delete(row.zanCode ?? '');
    const official = officialIdOf(row) ?? '';
    if (byOfficialId.get(official) === row.id) byOfficialId.delete(official);
  };
  const add = (row: ActRow) => {
    const old = byId.get(row.id);
    if (old !== undefined) remove(old);
    byId.set(row.id, row);
    const official = officialIdOf(row);
    if (row.zanCode !== undefined) byCode.set(row.zanCode, row.id);
    if (official !== undefined) byOfficialId.set(official, row.id);
    const day = byDay.get(row.adopted) ?? new Set();
    byDay.set(row.adopted, day.add(row.id));
  };
  for (const row of rows) add(row);
  const find = (named: NamedAct) => {
    const { zanCode = '', adiletId = '', ...particulars } = named;
    const known = [byCode.get(zanCode), byOfficialId.get(adiletId)].filter((id) => id !== undefined);
    // Particulars that are those of another act than its ids say are not to be believed, nor are the ids.
    const asked = known.length > 0 ? particulars : named;
    const onDay = [...(byDay.get(named.adopted ?? '') ?? [])].flatMap((id) => byId.get(id) ?? []);
    const same = onDay.filter((row) => isSameAct(asked, nameOf(row))).map(({ id }) => id);
    return [...new Set([...known, ...same])].flatMap((id) => byId.get(id) ?? []);
  };
  return { add, byId: (id) => byId.get(id), find };
}

/** What a row says of which act it is. */
export function nameOf(row: Partial<ActRow>): NamedAct {
  const { zanCode, kind, number, registration, adopted, issuer, titles } = row;
  const said = { adiletId: officialIdOf(row), zanCode, kind, number, registration, adopted, issuer, titles };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
