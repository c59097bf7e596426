import type { Form } from '../form.ts';
import { isKnownKazakhNoun } from './noun.ts';

/** The form of a word that only a verb has: a participle of the present, a verb before another one, or at the end of a sentence. */
export function kazakhVerb(word: string): Form | null {
  const negatedConverb =
    /^(.{2,})(?:(?<=[аәеоөыіиуүұйлр])м|(?<=[бвгғджзмнң])б|(?<=[кқпстфхцчшщ])п)[ае]й$/u.exec(word)?.[1];
  if (negatedConverb !== undefined && isRoot(negatedConverb) && !oils.test(word))
    return verb(negatedConverb, 'while', '', true);
  if (isKnownKazakhNoun(word)) return null;
  const doing = present.exec(word);
  if (doing !== null)
    return verbOrNegated(
      doing[1] ?? (doing[2] === undefined ? (doing[3] ?? '') : `${doing[2]}й`),
      'doing',
      '',
    );
  const joined = converb.exec(word.replace(softened, 'п'))?.[1];
  if (joined !== undefined && isRoot(joined)) return verbOrNegated(joined, 'while', 'while');
  const [, ...said] = finite.exec(word) ?? [];
  const root = said[3] === undefined ? said.find((verb) => verb !== undefined) : `${said[3]}й`;
  return root === undefined ? null : verbOrNegated(root, 'action', '');
}

/** The form of a verb that is used as a noun: a verbal noun, or a participle of the past. Takes it without its endings. */
export function kazakhVerbalNoun(stem: string, role: string): Form | null {
  const noun = /^(.{2,})у$/u.exec(stem)?.[1] ?? stem.replace(/^(.+)ю$/u, '$1й');
  if (noun !== stem && stem.length >= 3) return verbOrNegated(noun, 'action', role);
  const done = /^(.{2,})(?:ған|ген|қан|кен)$/u.exec(stem)?.[1];
  if (done !== undefined && isRoot(done)) return verbOrNegated(done, 'done', role);
  return null;
}

/** The verb of a converb in -а, -е, -й, -и: "ескере" is "ескер". */
export function kazakhConverb(word: string): string {
  return word.replace(/[аейи]$/u, '');
}

/** Nouns in "май", which no verb is. */
const oils = /(?:жанар|жағар|сары)май$/u;

/**
 * A participle of the present. After a consonant it looks like a noun with its ending ("мақсатын"), so that there the
 * verb must have an ending of verbs, or be one of the frequent short ones.
 */
const present =
  /^(?:(.+[аәеоөүұ](?=йт)|.+и(?=т)|(?:.{2,}(?:[ыі][рлнстгғ]|[ае]л|[ае][нс]|[ае]т|[лрй]т|[ғгкқ][ыі]з|[ае]р)|игер|суар|бас|сау|сен|қыз|арт|ерт|бол|жүр|бер|кел|ал|бар|шығ|өт|кір|тұр|жат|көр|көрсет|айт|жаз|ет|жет|құр|тарт|қос|кес|тап|таб|сал|сат|жан|жаб|қал|қон|көм|күт|түс|тік|тіг|сез|сүз|сыз|ас|аш|ат|іл|ұс|ұш|өс|үз|бөл|біл|бұз|бұр|қаз|қыс|қыр|тас|тер|тұт|төк|төг|ор|из|шеш|шаб|шег|соғ|сор|сүрт|сор|сой|ез|ек|ег|жар|жағ|жүз|кет|көш|піс|өл)(?=[ае]т)|.+й(?=ет)|жу(?=ат))[йае]?|(.+)я)т[ыі]н$/u;
/** A verb before another one: "қабылдап, өлшеу". */
const converb = /^(.{2,}(?=[ыі]п$)|.+[аеиу](?=п$))[ыі]?п$/u;
/** The "у" that some verbs have for their "п" before it: "тауып". */
const softened = /(?<=^(?:та|жа|ке|те|ша))у(?=[ыі]п$)/u;
/** A sentence ends with it: "тексеріледі". */
const finite = /^(?:(.{3,}|ет|өт|өс|ал)[ае]|(.{2,}[ае])й|(.{2,})и|(.{2,})я)д[ыі]$/u;

const negation = /(?<=[аәеоөыіиуүұйлр])м[ае]$|(?<=[бвгғджзмнң])б[ае]$|(?<=[кқпстфхцчшщ])п[ае]$/u;
/** Verbs of two letters. */
const shortVerbs = new Set('ал ет өт ас ат аш же де жу өс іл үз оқ қу ек ен ем ұш іш'.split(' '));

function isRoot(verb: string): boolean {
  return verb.length >= 3 || shortVerbs.has(verb);
}

function verbOrNegated(base: string, use: Form['use'], role: string): Form {
  const positive = base.replace(negation, '');
  const isNegated = positive !== base && isRoot(positive);
  return verb(isNegated ? positive : base, use, role, isNegated);
}

/**
 * Before "у" a verb loses its last "ы" ("дамыған", "даму"), so that it has none anywhere. What does ("басқаратын") is not
 * what it is done to ("басқарылатын").
 */
function verb(base: string, use: Form['use'], role: string, isNegated: boolean): Form {
  const done = active(base);
  const root = voiceless(done.replace(/(?<=.{2})[ыіи]$/u, ''));
  const isDoer = use === 'doing' && done === base;
  return { stem: isDoer ? `${root}>^` : `${root}^`, use, role, isNegated };
}

/**
 * A verb in the active voice: "асырыл" is "асыр", "орындал" is "орында", "әзірлен" is "әзірле". What one does to oneself
 * ("ойлан"), and losing ("жеңіл"), is another verb.
 */
function active(base: string): string {
  if (ownVerbs.test(base)) return base;
  const found = /^(.{2,})[ыі]л$|^(.+л)[ыі]н$|^(.{3,}[ае])л$|^(.{2,}л[ае])н$/u.exec(base);
  const verb = found?.slice(1).find((each) => each !== undefined);
  return verb === undefined ? base : active(verb);
}

const ownVerbs =
  /^(?:жеңіл|ұтыл|жарыл|жығыл|ойлан|улан|бағдарлан|сөйлен|байлан|ашулан|тәрбиелен|қызуғылан)$/u;

const voiced: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

/** A letter at the end of a stem that is voiced before a vowel, as its pair. */
export function voiceless(stem: string): string {
  const last = stem.at(-1) ?? '';
  return voiced[last] === undefined ? stem : stem.slice(0, -1) + voiced[last];
}
