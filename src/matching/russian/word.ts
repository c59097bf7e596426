import type { Form } from '../form.ts';
import { irregularStem } from './irregular.ts';
import { isWholeNoun, isWholeStem, russianStem } from './stem.ts';

/**
 * The form of a Russian word: the stem of a noun or adjective; of verbs, of the nouns made from them (-ние, -ация) and of
 * their participles the root and the class of the verb, marked by `^`: "определение", "определять" and "определить" are one
 * action. Aspects and nouns that no ending joins ("сбор", "собирать") stand in a table.
 */
export function russianForm(word: string): Form {
  const action = classed(word, actions);
  if (action !== null && !notActions.has(russianStem(word).replace(/[иь]$/u, '')))
    return { stem: action, use: 'action', role: '', isNegated: false };
  if (!ofNouns.test(word)) {
    const past = classed(word, pastParticiples);
    const stem = past ?? classed(word, presentParticiples);
    const use = past === null ? 'doing' : 'done';
    if (stem !== null) return { stem, use, role: roleOf(word), isNegated: false };
  }
  return { stem: russianStem(word), use: null, role: roleOf(word), isNegated: false };
}

/** What the words of one class of verbs end with, and the mark of the class; the longest ending first. */
type Classes = readonly (readonly [string, RegExp])[];

const declined = '(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)';
const ofNoun = '(?:е|я|ю|ем|и|й|ям|ями|ях)';
const ofCion = '(?:я|и|ю|ей|й|ям|ями|ях|ам|ами|ах|а|у|ой|е)';
const actions: Classes = [
  [
    'ир',
    new RegExp(
      `(?:ировать|изировать|ироваться|ирует[сь]я|ируются|изируется|изируются)$|(?:изировани|ировани)${ofNoun}$|(?:ировк|изаци|аци|яци|ици)${ofCion}$|ировок$`,
      'u',
    ),
  ],
  [
    'ов',
    new RegExp(
      `(?:овывать|овываться|овывается|овываются|овать|евать|оваться|уется|уются)$|(?:овани|евани)${ofNoun}$`,
      'u',
    ),
  ],
  ['ыв', new RegExp(`(?:ывать|ываться|ывается|ываются)$|ывани${ofNoun}$`, 'u')],
  ['и', new RegExp(`(?:ивать|иваться|ивается|иваются)$|ивани${ofNoun}$`, 'u')],
  [
    'и',
    new RegExp(
      `(?:ить|еть|ять|иться|яться|ится|ятся|яется|яются)$|(?<=[жшщч])(?:ать|аться|ается|аются)$|(?:ени|яни)${ofNoun}$`,
      'u',
    ),
  ],
  ['а', new RegExp(`(?:ать|аться|ается|аются)$|ани${ofNoun}$`, 'u')],
  ['у', new RegExp(`(?:уть|оть|уться)$|ути${ofNoun}$`, 'u')],
];
const pastParticiples: Classes = [
  ['ир', new RegExp(`(?:изированн|ированн)${declined}$`, 'u')],
  ['ыв', new RegExp(`ыванн${declined}$`, 'u')],
  ['и', new RegExp(`иванн${declined}$`, 'u')],
  ['ов', new RegExp(`(?:ованн|еванн)${declined}$`, 'u')],
  ['и', new RegExp(`(?:енн|янн)${declined}$`, 'u')],
  ['а', new RegExp(`анн${declined}$`, 'u')],
];
const presentParticiples: Classes = [
  ['ир', new RegExp(`(?:изируем|ируем)${declined}$`, 'u')],
  ['ыв', new RegExp(`ываем${declined}$`, 'u')],
  ['и', new RegExp(`иваем${declined}$`, 'u')],
  ['ов', new RegExp(`уем${declined}$`, 'u')],
  ['и', new RegExp(`яем${declined}$`, 'u')],
  ['а', new RegExp(`аем${declined}$`, 'u')],
];

/** To learn is not to teach. What is said to be done ("проверяется") is the same action. */
const reflexive = /(?:ть|ти|чь)ся$/u;

/** The root of a word of one of these classes with the mark of the class; null where it is of none. */
function classed(word: string, classes: Classes): string | null {
  for (const [mark, endings] of classes) {
    const root = word.replace(endings, '');
    if (root === word || root.length < 3) continue;
    return `${evened(root)}.${mark}${reflexive.test(word) ? 'ся' : ''}^`;
  }
  return null;
}

/** Before an ending of these, a letter comes after lips, and "д" has another before it. */
function evened(root: string): string {
  return root.replace(/(?<=[бвмпф])л$/u, '').replace(/жд$/u, 'д');
}

/** Adjectives of nouns that look like participles: "производственный", "сменный". */
const ofNouns = /(?:[мткгбпвф]|ств)енн[а-я]+$|^(?:иностр|стр|дерев|посто|гум|стекл|кож)[ая]нн/u;

/** Words that look like nouns of verbs and are none, by their stems. */
const notActions = new Set(
  'здан знан растен стремен времен семен положен учрежден населен поколен отделен подразделен оборудован значен организац ассоциац федерац корпорац милиц полиц традиц позиц документац информац операц квалификац спецификац станц дистанц инстанц администрац комбинац популяц нац облигац территор категор конституц оснащен соединен сведен отношен напряжен давлен происшеств имен помещен сооружен мнен заявлен собран показан строен требован компан кампан авиакомпан наркоман мечет благодат печат кроват памят рукоят ногт локт когт ломт дегт копот мякот щепот настроен планировк'.split(
    ' ',
  ),
);

/**
 * The case of a noun as far as its ending tells: that of a means, of a receiver in the plural; of the singular only the
 * ending, which two cases share.
 */
function roleOf(word: string): string {
  if (word.length < 4 || isWholeStem(word) || irregularStem(word) === word) return '';
  if (people.test(word) && /(?:[ыи]м|[ео]му)(?:ся)?$/u.test(word)) return 'dat';
  if (/мся$/u.test(word)) return 'ins';
  if (masculineDative.test(word)) return 'dat';
  if (/(?:ами|ями|ими|ыми|ом|ем|ым|им|ью)$/u.test(word)) return 'ins';
  if (/(?:ам|ям)$/u.test(word)) return 'dat';
  if (/(?:[бвгджзклмнпрстфх]ой|и?ией|ьей)$/u.test(word)) return 'ins';
  if (/[ое]й$/u.test(word)) return 'ей';
  return softened.get(word.at(-1) ?? '') ?? '';
}

/** Endings that only adjectives have, and those that nouns have too after what ends the stem of an adjective. */
const adjective =
  /(?:ый|(?:[кгхжшчщ]|(?<![аея])н)ий|ая|яя|ое|[жшчщн]ее|ые|нние|[^нтс]ие|ых|их|ого|его|ому|ему|ую|юю|ыми|ими|(?:[бвгджзйклмпрстчшщнь]н|ск|цк|ющ|ащ|[ое]в)(?:ом|ем|ым|им|ой|ей))$/u;

/** Adjectives and participles that name somebody: in the plural they have a receiver's ending that others have for a means. */
const people =
  /^(?:(?:обучающ|учащ|занимающ)\p{L}+ся|(?:тяжело)?больн(?:ой|ого|ому|ым|ых|ыми|ом|ые)|(?:военно)?служащ\p{L}+|пострадавш\p{L}+|осужденн\p{L}+|подозреваем\p{L}+|обвиняем\p{L}+|новорожденн\p{L}+|данны(?:е|х|м|ми)|животн(?:ое|ого|ому|ые|ых|ыми)|насеком(?:ое|ого|ые|ых|ыми)|подчиненн\p{L}+)$/u;

/** Makers of nouns that are masculine, so that "у" is the ending of a receiver. */
const masculineDative =
  /(?:[аи]телю|[чщ]ику|(?:[дйтьвж]|н)нику|исту|[аеи]тору|изору|ектору|иверу|енеру|[дцл]иенту|уденту|врачу|ению|(?<!мп|рм)анию|пассажиру|ребенку|человеку|гражданину)$/u;

/** Whether a word has the ending of an adjective, and is no action and nobody. */
export function isRussianAdjective(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use !== 'action' && adjective.test(word) && !isWholeNoun(word) && !people.test(word);
}

/** Whether a word as a table has it is the adjective of a noun ("музейный"); participles are none. */
export function isAdjectiveOfNoun(word: string): boolean {
  return /(?:(?<!щ)ий|ый|ской|(?<!кон)вой|(?<!г)ной)$/u.test(word);
}

const predicates = /(?:ть|ти|чь)(?:ся)?$|[еияю]тся$/u;

/** Whether a verb stands in the infinitive, or says what is done ("составляется"). */
export function isPredicate(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use === 'action' && predicates.test(word);
}

/** Borrowed names of actions, which have no verb beside them. */
const borrowed = /(?:ци[яиюей]+|инг[а-я]{0,2}|аж[а-я]{0,2})$/u;

/** Whether a word names an action: of a verb, or a borrowed one. */
export function namesRussianAction(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use === 'action' || borrowed.test(word);
}

/** Endings that are one in soft and hard words. */
const softened = new Map(Object.entries({ а: 'а', я: 'а', у: 'у', ю: 'у', ы: 'и', и: 'и', е: 'е' }));
