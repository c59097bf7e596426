import { kazakhNouns, kazakhShortened } from './nouns.ts';

/** A noun without its endings, and its case: `own` for what another owns, '' for none. */
export interface KazakhNoun {
  readonly stem: string;
  readonly role: string;
}

/**
 * A noun without plural, possession and case. A word that can be a form of one of the nouns whose own letters look like
 * endings is that; else as much is taken off as leaves a stem.
 */
export function kazakhNoun(word: string): KazakhNoun {
  const known = knownNoun(word);
  if (known !== null) return known;
  const { stem: base, role } = withoutCase(word);
  const owned = withoutPossession(base);
  const single = owned.replace(plurals, '');
  const stem = isStem(single, owned) ? withoutPossession(single) : owned;
  return { stem: kazakhShortened.get(stem) ?? stem, role: owned !== base && role === '' ? 'own' : role };
}

/** Whether a word is one of the nouns whose own letters look like endings, or a form of one. */
export function isKnownKazakhNoun(word: string): boolean {
  return knownNoun(word) !== null;
}

function knownNoun(word: string): KazakhNoun | null {
  if (kazakhNouns.has(word)) return { stem: word, role: '' };
  for (const [role, ending, isAfterPossession] of [...cases, bare]) {
    const base = word.replace(ending, '');
    if (base === word && role !== '') continue;
    const owned = possessed(base).flatMap((once) => [once, ...possessed(once)]);
    const forms = isAfterPossession === true ? owned : [...owned, base];
    const stem = longest(forms.flatMap((form) => [form, ...singles(form)]));
    if (stem !== undefined) return { stem, role: role === '' && !isOf(base, stem) ? 'own' : role };
  }
  return null;
}

/** The longest that is such a noun: "дәрісі" is of "дәріс", not of "дәрі". */
function longest(forms: readonly string[]): string | undefined {
  const known = forms.filter((form) => kazakhNouns.has(form));
  return known.sort((one, other) => other.length - one.length)[0];
}

/** What may be left of a plural: "туристер" is of "турист", which lost its "т". */
function singles(form: string): readonly string[] {
  const single = form.replace(plurals, '');
  return single !== form && single.endsWith('с') ? [single, `${single}т`] : [single];
}

/** Whether a word is a noun or its plural alone. */
function isOf(word: string, stem: string): boolean {
  return word === stem || word.replace(plurals, '') === stem;
}

/** What may be left of a word when one possession is taken off. */
function possessed(word: string): readonly string[] {
  return [/(?:сы|сі)$/u, /[ыі]$/u]
    .map((ending) => word.replace(ending, ''))
    .filter((stem) => stem !== word)
    .flatMap((stem) => [stem, kazakhShortened.get(stem) ?? stem, voicelessEnd(stem)]);
}

function voicelessEnd(stem: string): string {
  return stem.replace(/б$/u, 'п').replace(/г$/u, 'к').replace(/ғ$/u, 'қ');
}

/** No stem is shorter, but for some words of two letters. */
const shortest = 3;
const shortStems = new Set(
  'іс үй ел су от ой ат ер ет ән өн оқ ми ай ас із ұн ар ән өт ес ат ту ем аң ұя үн ит ен өң'.split(' '),
);

type Case = readonly [role: string, ending: RegExp, isAfterPossession?: boolean];

const bare: Case = ['', /$/u];

/** Case endings, by what they come after: the possession of a third, a vowel, a voiced consonant, a voiceless one. */
const cases: readonly Case[] = [
  [
    'gen',
    /(?<=[аәеоөыіиуюяүұэмнң])(?:ның|нің)$|(?<=[бвгғджзйлрую])(?:дың|дің)$|(?<=[^аәеоөыіиуюяүұэ])(?:тың|тің)$/u,
  ],
  ['at', /(?<=[ыі])(?:ндағы|ндегі)$/u, true],
  ['at', /(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:дағы|дегі)$|(?:тағы|тегі)$/u],
  ['loc', /(?<=[ыі])(?:нда|нде)$/u, true],
  ['loc', /(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:да|де)$|(?<=[кқпстфхцчшщбвгд])(?:та|те)$/u],
  ['abl', /(?<=[ыі])(?:нан|нен)$/u, true],
  [
    'abl',
    /(?<=[мнң])(?:нан|нен)$|(?<=[аәеоөыіиуюяүұэбвгғджзйлр])(?:дан|ден)$|(?<=[кқпстфхцчшщбвгд])(?:тан|тен)$/u,
  ],
  ['ins', /(?<=[аәеоөыіиуюяүұэйлмнңр])мен$|(?<=[бвгғджз])бен$|(?<=[кқпстфхцчшщбвгд])пен$/u],
  ['dat', /(?<=[ыі])(?:на|не)$/u, true],
  ['dat', /(?<=[аәеоөыіиуюяүұэбвгғджзйлмнңр])(?:ға|ге)$|(?<=[кқпстфхцчшщбвгд])(?:қа|ке)$/u],
  ['acc', /(?<=[аәеоөыіиүұэя])(?:ны|ні)$|(?<=[бвгғджзйлмнңрую])(?:ды|ді)$|(?<=[кқпстфхцчшщбвгд])(?:ты|ті)$/u],
  ['acc', /(?<=[ыі])н$/u, true],
];
const possessions = [/(?<=[шғгқк][ыі]|[аәеоөиуюяүұэ])(?:сы|сі)$/u, /(?<=[^аәеоөыіэ])(?:ы|і)$/u];
/** Stems that end in a vowel and "с", which belongs to them. */
const inS = /(?:қатынас|кеңес|күрес|талас|процес|[тлпкрнб]ус)$/u;
const plurals =
  /(?<=[аәеоөыіиуюяүұэйр])(?:лар|лер)$|(?<=[бвгғджзлмнң])(?:дар|дер)$|(?<=[кқпстфхцчшщбвгд])(?:тар|тер)$/u;

function withoutCase(word: string): KazakhNoun {
  const found = cases.find(([, ending]) => isStem(word.replace(ending, ''), word));
  return found === undefined
    ? { stem: word, role: '' }
    : { stem: word.replace(found[1], ''), role: found[0] };
}

/** Twice at most: borrowed words take a vowel before it ("мониторингісі"). */
function withoutPossession(word: string): string {
  const once = takeOff(word, possessions);
  return kazakhNouns.has(once) ? once : takeOff(once, possessions);
}

function takeOff(word: string, endings: readonly RegExp[]): string {
  const stems = endings.map((ending) => word.replace(ending, ''));
  const last = word.replace(/[ыі]$/u, '');
  return (last !== word && inS.test(last) ? [last] : stems).find((stem) => isStem(stem, word)) ?? word;
}

/** Whether something was taken off a word, and a stem is left. */
function isStem(stem: string, word: string): boolean {
  return stem !== word && (stem.length >= shortest || shortStems.has(stem));
}
