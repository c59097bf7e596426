import type { Pair } from '../difference.ts';
import type { Meaning } from '../meaning.ts';
import { part, type Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * The last action, where its ending shows in one text alone that somebody named does it: "балықшының торын тексеруі".
 * Null where it does not.
 */
export function doneBySomebody(one: Meaning, other: Meaning): string | null {
  const [last, end] = [one.units.at(-1), other.units.at(-1)];
  if (last?.isAction !== true || last.key !== end?.key) return null;
  const isBy = ({ word }: Unit) => /[^лн]у[ыі]$/u.test(word);
  const hasDoer = ({ units }: Meaning) =>
    units.some(({ role, stem }) => role === 'gen' && namesKazakhPerson(stem));
  return isBy(last) !== isBy(end) && hasDoer(one) && hasDoer(other) ? last.word : null;
}

/**
 * A noun that an action is done to in one text and that owns or names what is done in the other, where it follows: "нарықты
 * зерттеу", "зерттеу нарығы". Null where there is none.
 */
export function followsAction(shared: readonly Pair[], one: Meaning, other: Meaning): string | null {
  if (one.language !== 'kk') return null;
  const found = shared.find(
    (pair) => follows(pair, one, other) || follows({ ...pair, one: pair.other, other: pair.one }, other, one),
  );
  return found?.one.word ?? null;
}

function follows({ one: unit, other: there }: Pair, one: Meaning, other: Meaning): boolean {
  const before = one.units[one.units.indexOf(unit) - 1];
  const after = other.units[other.units.indexOf(there) + 1];
  if (before === undefined || unit.isAction || !isOwned(unit) || there.isJoined || there.relation !== '')
    return false;
  return before.isAction && !before.isJoined && before.key === after?.key && part(before) !== 'dat';
}

/** Whether a word has the ending of what another owns, beside that of its case. */
export function isOwned({ word, role, isAction }: Unit): boolean {
  if (role === 'acc' && !word.endsWith('н')) return false;
  return !isAction && /[ыі](?:н|ның|нің|на|не|нда|нде|нан|нен|мен|ндағы|ндегі)?$/u.test(word);
}

/** Whether a stem ends like one that names somebody by what he does; a tree and a library do, too. */
export function namesKazakhPerson(stem: string): boolean {
  if (/хана$|(?:^| )(?:ағаш|шаш)$/u.test(stem)) return false;
  return /(?:ш[ыі]?|[кг]ер|дәрігер|адам|бала|клиент|пациент|студент|турист|оператор|мұғалім|маман?|әкім|министр|дос|педагог|ата|ана| иес?)$/u.test(
    stem,
  );
}

/** Whether a stem names somebody or a body of people, who may act, write and ask for something. */
export function namesKazakhActor(stem: string, { isOf }: Vocabulary): boolean {
  return namesKazakhPerson(stem) || isOf('bodies', stem);
}
