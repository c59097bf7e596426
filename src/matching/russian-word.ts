import type { Form } from './form.ts';
import { russianStem } from './russian-stem.ts';

/**
 * The form of a Russian word: the stem of a noun or adjective, and for verbs and the nouns made from them (-ние, -ация) the root that
 * both have, marked by `^`: "определение", "определять" and "определить" are one action. Pairs of aspects and nouns that
 * no ending joins ("сбор", "собирать") stand in a table.
 */
export function russianForm(word: string): Form {
  const root = rootOf(word);
  if (root !== null && root.length >= 3)
    return { stem: `${evened(root)}^`, use: 'action', role: '', isNegated: false };
  return participle(word) ?? { stem: russianStem(word), use: null, role: roleOf(word), isNegated: false };
}

const declined = '(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)';
const done = new RegExp(`^(.{2,}?)(?:изированн|ированн|ованн|ыванн|иванн|анн|янн|енн)${declined}$`, 'u');
const doing = new RegExp(`^(.{2,}?)(?:изируем|ируем|уем|ываем|иваем|аем|яем)${declined}$`, 'u');

/** Adjectives of nouns that look like participles: "производственный", "сменный". */
const ofNouns = /(?:[мткгбпвф]|ств)енн[а-я]+$/u;

/** What is or was done to something: "выявленный", "применяемый". Adjectives that look so are taken alike. */
function participle(word: string): Form | null {
  const past = done.exec(word)?.[1];
  const root = past ?? doing.exec(word)?.[1];
  if (root === undefined || root.length < 3 || ofNouns.test(word)) return null;
  return {
    stem: `${evened(root)}^`,
    use: past === undefined ? 'doing' : 'done',
    role: roleOf(word),
    isNegated: false,
  };
}

/** A sentence says it of what it is done to: "составляются". */
const finite = /^(.+?)(?:ыва|ива|изиру|иру|у|а|я|е)?(?:ется|ются|ится|ятся|утся)$/u;
const infinitive =
  /^(.+?)(?:ывать|ивать|овывать|ировать|изировать|овать|евать|ать|ять|еть|ить|уть|оть)(?:ся)?$/u;
const nounOfVerb =
  /^(.+?)(?:ывани|ивани|овывани|ировани|изировани|овани|евани|ани|яни|ени|ути)(?:е|я|ю|ем|и|й|ям|ями|ях)$/u;
const international = /^(.{3,}?)(?:ировк|изаци|аци|яци|ици)(?:я|и|ю|ей|й|ям|ями|ях|а|у|ой|е)$/u;

function rootOf(word: string): string | null {
  if (notActions.has(russianStem(word))) return null;
  return (
    finite.exec(word)?.[1] ??
    infinitive.exec(word)?.[1] ??
    nounOfVerb.exec(word)?.[1] ??
    international.exec(word)?.[1] ??
    null
  );
}

/** Words that look like nouns of verbs and are none, by their stems. */
const notActions = new Set(
  'здан знан растен стремен времен семен положен учрежден населен поколен отделен подразделен оборудован значен организац ассоциац федерац корпорац милиц полиц традиц позиц документац информац операц квалификац спецификац станц дистанц инстанц администрац комбинац популяц нац облигац территор категор конституц оснащен соединен сведен отношен напряжен давлен происшеств имен помещен сооружен мнен заявлен '.split(
    ' ',
  ),
);

/** A root with its alternations evened out, so that those of both aspects are the same. */
function evened(root: string): string {
  return root
    .replace(/о(?=[^аеиоуыэюя]*$)/u, 'а')
    .replace(/(?<=[бвмпф])л$/u, '')
    .replace(/жд$/u, 'д')
    .replace(/ж$/u, 'з')
    .replace(/(?:ст|щ|(?<=е)ч)$/u, 'т')
    .replace(/ш$/u, 'с');
}

/**
 * The case of a noun as far as its ending tells: that of a means, of a receiver in the plural; of the singular only the
 * ending, which two cases share.
 */
function roleOf(word: string): string {
  if (word.length < 4) return '';
  if (/мся$/u.test(word)) return 'ins';
  if (/(?:ами|ями|ими|ыми|ом|ем|ым|им|ью)$/u.test(word)) return 'ins';
  if (/(?:ам|ям)$/u.test(word)) return 'dat';
  if (/[ое]й$/u.test(word)) return 'ей';
  return softened.get(word.at(-1) ?? '') ?? '';
}

const adjective =
  /(?:ый|ий|ой|ая|яя|ое|ые|нние|[^нтс]ие|ых|их|ого|его|ому|ему|ую|юю|ыми|ими|(?:[бвгджзклмпрстчшщн]н|ск|цк|ющ|ащ)(?:ом|ем|ым|им))$/u;

/** Whether a word has the ending of an adjective and is no action. */
export function isRussianAdjective(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use !== 'action' && adjective.test(word);
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
