import type { Entry } from '../entries.ts';
import type { Phrase } from '../phrases.ts';
import type { Unit } from '../unit.ts';
import { unitOf } from '../units.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAdjective, namesAction } from './entry.ts';
import { isPredicate } from './word.ts';

/**
 * The units of a Russian text with what each is to the others: by the preposition before it, or else by its ending. The head is the first word that is no adjective, with those that are joined to it, and every
 * predicate.
 */
export function russianRoles(entries: readonly Entry[], vocabulary: Vocabulary): readonly Unit[] {
  const units: Unit[] = [];
  let preposition: Phrase | null = null;
  let isNegated = false;
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'relation') preposition = isWorkOn(entries, at - 1) ? null : entry.phrase;
    else if (entry.kind === 'negation') isNegated = true;
    else if (entry.kind === 'join') {
      if (!opensClause(entries, at)) joinLast(units);
    } else if (saysSomething(entries, at, vocabulary)) {
      if (isPredicate(entry.word, entry.form)) preposition = null;
      const role = isHead(entry, units, preposition)
        ? 'head'
        : agreed(roleOf(entry, preposition), entries[at - 1], entry);
      units.push({
        ...unitOf(entry, role),
        relation: preposition?.isStrong ? roleOf(entry, preposition) : '',
        isNegated,
      });
      isNegated = false;
      const isNoun = !isAdjective(entry) && !isFirstPart(entry, entries[at + 1]);
      if (isNoun && entries[at + 1]?.kind !== 'join') preposition = null;
    }
  }
  return units;
}

/** Whether a comma opens what is said of the word before: "требования, предъявляемые к качеству", "фактов, изложенных в статье". */
function opensClause(entries: readonly Entry[], at: number): boolean {
  const [comma, said, next] = entries.slice(at, at + 3);
  if (comma?.word !== ',' || said === undefined) return false;
  if ((said.phrase?.keys.length ?? 1) > 1 && participle.test(said.word.split(' ')[0] ?? ''))
    return said.kind === 'meaning';
  if (next === undefined) return false;
  if (said.kind === 'small') return next.kind === 'relation' || said.word.startsWith('котор');
  const isParticiple = said.kind === 'meaning' && participle.test(said.word) && isAdjective(said);
  return (
    isParticiple &&
    (next.kind === 'relation' ||
      next.kind === 'negation' ||
      (roleOf(next, null) === 'ins' && !isAdjective(next)))
  );
}

/** What participles have before the ending of an adjective. */
const participle = /(?:[уюая]щ|вш|[аяе]нн|[уюая]ем|[бвгджзклнпрстф]им)\p{L}{2,3}(?:ся)?$/u;

function joinLast(units: Unit[]): void {
  const last = units.pop();
  if (last !== undefined) units.push({ ...last, isJoined: true });
}

function saysSomething(entries: readonly Entry[], at: number, vocabulary: Vocabulary): boolean {
  const { kind } = entries[at] as Entry;
  if (kind === 'auxiliary')
    return (
      isParticiple(entries[at] as Entry) ||
      !(hasActionAfter(entries, at, vocabulary) || isWorkOn(entries, at + 1))
    );
  if (isWorkOn(entries, at) || isWorkDone(entries, at) || isProcess(entries, at)) return false;
  return kind !== 'small' && kind !== 'stop';
}

/** "работ" of "выполнение работ по монтажу": the work is the action. */
function isWorkOn(entries: readonly Entry[], at: number): boolean {
  const [work, by, action] = entries.slice(Math.max(0, at), Math.max(0, at) + 3);
  if (at < 0 || work === undefined || !measure.test(work.word) || by?.word !== 'по' || action === undefined)
    return false;
  if (!namesAction(action)) return false;
  const isHead = entries.slice(0, at).every(({ kind }) => kind !== 'meaning' && kind !== 'auxiliary');
  return entries[at - 1]?.kind === 'auxiliary' || (!isHead && operations.test(work.word));
}

/** "операций" of "последовательность операций по пуску". */
const operations = /^(?:работ|работы|операций|действий)$/u;

/** What is carried out on something. */
const measure = /^(?:работ(?:а|ы|у|ам|ами)?|мероприяти[йяем]{1,3}|операций|действий)$/u;

/** "почвенно" of "почвенно климатических". */
function isFirstPart({ word }: Entry, next: Entry | undefined): boolean {
  return /.{3}[кнв]о$/u.test(word) && next !== undefined && isAdjective(next);
}

/** "выполненные работы" are others than "выполняемые". */
function isParticiple({ form }: Entry): boolean {
  return form.use === 'done' || form.use === 'doing';
}

/** "процесса" of "технология процесса плавки". */
function isProcess(entries: readonly Entry[], at: number): boolean {
  const [before, process, action] = at === 0 ? [] : entries.slice(at - 1, at + 2);
  const isOwned = before?.kind === 'meaning' && !isAdjective(before);
  return (
    isOwned && /^процесс(?:а|ов)$/u.test(process?.word ?? '') && action !== undefined && namesAction(action)
  );
}

/** "производство" of "производство горных и взрывных работ". */
function isWorkDone(entries: readonly Entry[], at: number): boolean {
  if (!/^производств/u.test(entries[at]?.word ?? '')) return false;
  const what = entries.slice(at + 1).find((entry) => entry.kind !== 'join' && !isAdjective(entry));
  return /^работ/u.test(what?.word ?? '') || what?.phrase?.text.endsWith('работы') === true;
}

/** The first word that is no adjective and follows no preposition, one that is joined to a head, any predicate. */
function isHead(entry: Entry, before: readonly Unit[], preposition: Phrase | null): boolean {
  if (isPredicate(entry.word, entry.form)) return true;
  if (preposition !== null || isAdjective(entry)) return false;
  const last = before.at(-1);
  if (last?.isJoined && before[0]?.role === 'head' && before[0].isAction && isNominative(entry)) return true;
  return before.every(({ role }) => role !== 'head') || (last?.role === 'head' && last.isJoined);
}

/** The name of an action as it stands where it depends on nothing: "оценка ущерба и выплата возмещения". */
function isNominative({ word, form }: Entry): boolean {
  return (
    form.use === 'action' && /(?:[нт]ие|(?<!пус|оис)ка|ция|а[чт]а|контроль|[чс]ет|монт|анализ)$/u.test(word)
  );
}

/** An adjective tells the case that its noun may share with another: "физическому лицу". */
function agreed(role: string, before: Entry | undefined, { word }: Entry): string {
  const isReceiver =
    role === 'у' && /[ое]му$/u.test(word.includes(' ') ? (word.split(' ')[0] ?? '') : (before?.word ?? ''));
  return isReceiver ? 'dat' : role;
}

/** "под окраску" is "к окраске". With the case of a means "с" says "with", and before an abbreviation, which has none; with any other "from". So does "за" of what is watched, or what is paid for. */
function roleOf(entry: Entry, preposition: Phrase | null): string {
  const { form, word } = entry;
  if (preposition === null) return form.role;
  if (preposition.meaning === 'object')
    return word.split(' ').some((each) => means.test(each)) ? 'object' : 'charge';
  if (preposition.meaning === 'under' && form.use === 'action' && !means.test(word)) return 'to';
  if (preposition.meaning === 'with') return isMeans(entry) ? 'with' : 'from';
  return preposition.meaning;
}

/** Whether a word has the case of a means, as an abbreviation may; the name of an action shows it by its ending alone. */
function isMeans({ form, word, isName }: Entry): boolean {
  return isName || form.role === 'ins' || (form.use === 'action' && means.test(word));
}

/** The case of a means, whatever the word. */
const means = /(?:[оеёыи]м|[аяиыь]ми|[оеё][йю]|ью)$/u;

/** How many words may stand between an auxiliary and the name of its action. */
const near = 5;

/** Whether what an auxiliary governs is an action: not the first of "вести журнал регистрации". */
function hasActionAfter(entries: readonly Entry[], at: number, { isOrder }: Vocabulary): boolean {
  for (const entry of entries.slice(at + 1, at + 1 + near)) {
    if (entry.kind === 'relation' || isOrder(entry.stem)) return false;
    if (namesAction(entry) || works.test(entry.word)) return true;
    if (!mayStandBetween(entry)) return false;
  }
  return false;
}

/** Works, whatever they are called: a phrase of the tables, too. */
const works = /(?:^| )работ(?:а|ы|у|е|ой|ам|ами|ах)?$/u;

/** Adjectives, adverbs, small words, and those for whom it is done. */
function mayStandBetween(entry: Entry): boolean {
  const { kind, word, form } = entry;
  return (
    kind === 'small' || kind === 'join' || isAdjective(entry) || form.role === 'dat' || adverb.test(word)
  );
}

/** What adverbs end in, and hardly a noun ("право", "дело"). */
const adverb = /.{3}(?:нно|льно|[еоя]вно|[аеио]тно|[чжзрс]но|ски|иво|стро|тко)$/u;
