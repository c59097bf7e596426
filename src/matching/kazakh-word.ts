import type { Form } from './form.ts';

/**
 * The form of a Kazakh word by its endings alone, which follow upon each other in a fixed order: plural, possession,
 * case; before these, on a verb, voice, negation and what it is used as. A letter at the end of the stem that is voiced
 * before a vowel counts as its pair. Endings that make another word (an agent, a quality, a lack: -шы, -лық, -сыз) stay.
 */
export function kazakhForm(word: string): Form {
  const negatedConverb =
    /^(.{3,})(?:(?<=[аәеоөыіиуүұйлр])м|(?<=[бвгғджзмнң])б|(?<=[кқпстфхцчшщ])п)[ае]й$/u.exec(word);
  if (negatedConverb?.[1] && !oils.test(word)) return verb(negatedConverb[1], 'while', '', true);
  const doing = present.exec(word);
  if (doing !== null) return verbOrNegated(doing[1] ?? doing[2] ?? doing[3] ?? '', 'doing', '');
  const joined = converb.exec(word)?.[1];
  if (joined !== undefined && !endingInP.has(word) && !whole.has(word))
    return verbOrNegated(joined, 'while', 'while');
  const said = finite.exec(word)?.[1];
  if (said !== undefined) return verbOrNegated(said, 'action', '');
  if (uninflected.has(word)) return { stem: word, use: null, role: '', isNegated: false };
  const { stem, role } = nominal(word);
  if (whole.has(stem)) return { stem, use: null, role, isNegated: false };
  return verbal(stem, role) ?? { stem: withoutN(unvoiced(stem)), use: null, role, isNegated: false };
}

/** The verb of a converb in -а, -е, -й, -и: "ескере" is "ескер". */
export function kazakhConverb(word: string): string {
  return word.replace(/[аейи]$/u, '');
}

/** Nouns in "май", which no verb is. */
const oils = /(?:жанар|жағар|сары)май$/u;

/** Words whose ends look like endings. */
const uninflected = new Set(
  'ағылшын алтын қалыпты бүтін отын келін орын қысқа орта жаңа жоғары қазақстан негізгі қазіргі ішкі сыртқы соңғы бұрынғы алғашқы кейінгі алдыңғы заманғы бастапқы басқа'.split(
    ' ',
  ),
);

/** Nouns whose ends look like endings, which take others after them: "команда", "командасын". */
const whole = new Set(
  'команда бригада аренда эстакада олимпиада спартакиада блокада баллада пропаганда веранда легенда пошта шахта вахта кесте мақта балта қалта пайда өлке бөлке майдан шығын ойын егін түтін мойын жиын тығын ақын тиын зығын сынып қорап жауап этап штап чип клип бейнеклип тип прицеп'.split(
    ' ',
  ),
);

/** No stem is shorter, but for some words of two letters. */
const shortest = 3;
const shortStems = new Set('іс үй ел су от ой ат ер ет ән өн оқ ми ай ас із ұн ар ән өт ес ат ту'.split(' '));

/** Case endings, by what they come after: a vowel, a voiced consonant, a voiceless one, the possession of a third. */
const cases: readonly (readonly [string, RegExp])[] = [
  [
    'gen',
    /(?<=[аәеоөыіиуюяүұэмнң])(?:ның|нің)$|(?<=[бвгғджзйлрую])(?:дың|дің)$|(?<=[^аәеоөыіиуюяүұэ])(?:тың|тің)$/u,
  ],
  ['at', /(?<=[ыі])(?:ндағы|ндегі)$|(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:дағы|дегі)$|(?:тағы|тегі)$/u],
  ['loc', /(?<=[ыі])(?:нда|нде)$|(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:да|де)$|(?<=[кқпстфхцчшщ])(?:та|те)$/u],
  [
    'abl',
    /(?<=[ыімнң])(?:нан|нен)$|(?<=[аәеоөыіиуюяүұэбвгғджзйлр])(?:дан|ден)$|(?<=[кқпстфхцчшщбвгд])(?:тан|тен)$/u,
  ],
  ['ins', /(?<=[аәеоөыіиуюяүұэйлмнңр])мен$|(?<=[бвгғджз])бен$|(?<=[кқпстфхцчшщ])пен$/u],
  [
    'dat',
    /(?<=[ыі])(?:на|не)$|(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:ға|ге)$|(?<=[кқпстфхцчшщбвгд])(?:қа|ке)$/u,
  ],
  [
    'acc',
    /(?<=[аәеоөыіиүұэя])(?:ны|ні)$|(?<=[бвгғджзйлмнңрую])(?:ды|ді)$|(?<=[кқпстфхцчшщбвгд])(?:ты|ті)$|(?<=[ыі])н$/u,
  ],
];
const possessions = [/(?<=[шг][ыі]|[аәеоөиуюяүұэ])(?:сы|сі)$/u, /(?<=[^аәеоөыіэ])(?:ы|і)$/u];
/** Stems that end in a vowel and "с", which belongs to them. */
const inS = /(?:қатынас|кеңес|күрес|талас|проце[сc])$/u;
const plurals =
  /(?<=[аәеоөыіиуюяүұэйр])(?:лар|лер)$|(?<=[бвгғджзлмнң])(?:дар|дер)$|(?<=[кқпстфхцчшщбвгд])(?:тар|тер)$/u;

function nominal(word: string): { readonly stem: string; readonly role: string } {
  if (whole.has(word)) return { stem: word, role: '' };
  const [role, ofCase] = cases.find(([, endings]) => isStem(word.replace(endings, ''), word)) ?? ['', null];
  const base = ofCase === null ? word : word.replace(ofCase, '');
  const owned = withoutPossession(base);
  if (whole.has(owned)) return { stem: owned, role: owned !== base && role === '' ? 'own' : role };
  const single = owned.replace(plurals, '');
  const stem = isStem(single, owned) ? withoutPossession(single) : owned;
  return { stem, role: owned !== base && role === '' ? 'own' : role };
}

/** Twice at most: borrowed words take a vowel before it ("мониторингісі"). */
function withoutPossession(word: string): string {
  const once = whole.has(word) ? word : takeOff(word, possessions);
  return whole.has(once) ? once : takeOff(once, possessions);
}

function takeOff(word: string, endings: readonly RegExp[]): string {
  const stems = endings.map((ending) => word.replace(ending, ''));
  const last = word.slice(0, -1);
  return (inS.test(last) ? [last] : stems).find((stem) => isStem(stem, word)) ?? word;
}

/** Whether something was taken off a word, and a stem is left. */
function isStem(stem: string, word: string): boolean {
  return stem !== word && (stem.length >= shortest || shortStems.has(stem));
}

/**
 * A participle of the present. After a consonant it looks like a noun with its ending ("мақсатын"), so that there the
 * verb must be one with an ending of verbs, or one of the frequent short ones.
 */
const present =
  /^(?:(.+[аәеөоүұ])й|(.+и)|(.{2,}(?:[ыі][рл]|[ғгкқ][ыі]з)|бол|жүр|бер|кел|ал|бар|шығ|өт|кір|тұр|жат|көр|көрсет|айт|жаз|ет|жет)[ае])т[ыі]н$/u;
/** A verb before another one: "қабылдап, өлшеу". */
const converb = /^(.{3,}(?=[ыі]п$)|.+[аеиу](?=п$))[ыі]?п$/u;
const endingInP = new Set(
  'аспап тәртіп кәсіп қауіп талап мектеп кітап есеп себеп әдеп шарап принцип қалып тарап'.split(' '),
);
/** A sentence ends with it: "тексеріледі". */
const finite = /^(.{3,})[ае]д[ыі]$/u;

const negation = /(?<=[аәеоөыіиуүұйлр])м[ае]$|(?<=[бвгғджзмнң])б[ае]$|(?<=[кқпстфхцчшщ])п[ае]$/u;
/** Verbs of two letters that are often negated. */
const shortVerbs = new Set('ал ет өт ас ат аш же де'.split(' '));

function verbal(stem: string, role: string): Form | null {
  const noun = /^(.{2,})у$/u.exec(stem)?.[1] ?? stem.replace(/^(.+)ю$/u, '$1й');
  if (noun !== stem && stem.length >= 3) return verbOrNegated(noun, 'action', role);
  const done = /^(.{2,})(?:ған|ген|қан|кен)$/u.exec(stem)?.[1];
  if (done !== undefined && stem.length >= 6) return verbOrNegated(done, 'done', role);
  return null;
}

function verbOrNegated(base: string, use: Form['use'], role: string): Form {
  const positive = base.replace(negation, '');
  const isNegated = positive !== base && (positive.length >= 3 || shortVerbs.has(positive));
  return verb(isNegated ? positive : base, use, role, isNegated);
}

function verb(base: string, use: Form['use'], role: string, isNegated: boolean): Form {
  return { stem: `${unvoiced(active(base))}^`, use, role, isNegated };
}

/** A verb in the active voice: "асырыл" is "асыр", "орындал" is "орында". */
function active(base: string): string {
  const consonant = /^(.{3,})[ыі]л$/u.exec(base)?.[1];
  if (consonant !== undefined) return consonant;
  return /^(.{3,}[ае])л$/u.exec(base)?.[1] ?? base;
}

/** "Маманы" may be "маман" that somebody has or "мама" that something is done to: all such stems lose their "н". */
function withoutN(stem: string): string {
  return stem.length > 3 ? stem.replace(/(?<=[аәеоөыіиуүұ])н$/u, '') : stem;
}

const voiceless: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

function unvoiced(stem: string): string {
  const last = stem.at(-1) ?? '';
  return voiceless[last] === undefined ? stem : stem.slice(0, -1) + voiceless[last];
}

const borrowed = /(?:инк|аж|лиз|роль|аудит)$/u;

/** Whether the stem of a noun is a borrowed name of an action ("инструктаж"). */
export function namesKazakhAction(stem: string): boolean {
  return borrowed.test(stem);
}
