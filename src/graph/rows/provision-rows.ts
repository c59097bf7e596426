import { createHash } from 'node:crypto';
import { languages } from '../../model/language.ts';
import {
  type ActProvisions,
  type ProvisionName,
  type ProvisionRecord,
  provisionId,
  provisionKey,
  provisionKinds,
} from '../../model/provision.ts';
import type { Properties } from './stated-node.ts';

/** All properties of a provision but its counts; null takes one away. */
export type ProvisionRow = Properties & { readonly id: string; readonly act: string };

/** The provisions that a register lists of an act, in the order of the act. */
export function listedRows({ act, provisions }: ActProvisions): readonly ProvisionRow[] {
  return provisions.map((provision, position) => {
    const { kind, number, headings, isExcluded } = provision;
    return {
      id: provisionId(act, provisionKey(provision)),
      act,
      kind,
      number,
      headingKk: headings.kk ?? null,
      headingRu: headings.ru ?? null,
      headingEn: headings.en ?? null,
      isExcluded,
      position,
      sortKey: `0 ${padded(String(position))}`,
      listed: true,
    };
  });
}

/** A provision that is only cited, or that its register lists no more. */
export function unlistedRow(act: string, name: ProvisionName): ProvisionRow {
  const { kind, number } = name;
  return {
    id: provisionId(act, provisionKey(name)),
    act,
    kind,
    number,
    headingKk: null,
    headingRu: null,
    headingEn: null,
    isExcluded: false,
    position: null,
    sortKey: `1 ${provisionKinds.indexOf(kind)} ${padded(number)}`,
    listed: false,
  };
}

/** Each provision with what it stands in. */
export function parentRows({ act, provisions }: ActProvisions) {
  const idOf = (record: ProvisionRecord) => provisionId(act, provisionKey(record));
  return provisions.flatMap((record) =>
    record.parent === null ? [] : [{ id: idOf(record), parent: provisionId(act, record.parent) }],
  );
}

/** What an act says of its contents, with a hash of them all; without contents it says nothing. */
export function contentsProperties(contents: ActProvisions | null) {
  const { state = null, note = null, editions = {} } = contents?.coverage ?? {};
  const read = languages.filter((language) => editions[language]);
  return {
    provisionsHash: contents && hashOf(contents),
    provisionsState: state,
    provisionsNote: note,
    provisionsLanguages: contents && read,
    provisionsEditions: contents && read.map((language) => editions[language]?.day ?? ''),
    provisionsEditionNotes: contents && read.map((language) => editions[language]?.note ?? ''),
  } satisfies Properties;
}

/** What stands on an act of its contents; the register of acts leaves it alone. */
export const contentsNames = Object.keys(contentsProperties(null));

function hashOf(contents: ActProvisions): string {
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64url').slice(0, 22);
}

/** Whole numbers in order as texts: 2 before 10, 137 before 137-1. */
function padded(number: string): string {
  return number.replace(/\d+/gu, (digits) => digits.padStart(6, '0'));
}
