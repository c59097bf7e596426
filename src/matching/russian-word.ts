import { stemmer } from '@orama/stemmers/russian';
import type { Form } from './form.ts';

/**
 * The form of a Russian word: Snowball's stem, and for verbs and the nouns made from them (-ние, -ация) the root that
 * both have, marked by `^`: "определение", "определять" and "определить" are one action. Pairs of aspects and nouns that
 * no ending joins ("сбор", "собирать") stand in a table.
 */
export function russianForm(word: string): Form {
  const root = rootOf(word);
  if (root !== null && root.length >= 3)
    return { stem: `${evened(root)}^`, use: 'action', role: '', isNegated: false };
  return { stem: stemOf(word), use: null, role: roleOf(word), isNegated: false };
}

/** The stem of a word that is no verb; "в" at its end belongs to it, since statements have no gerunds in -в. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[а-я]+$/u.test(word)) return word;
  return /[ая]в$/u.test(word) ? word : withoutFleeting(stemmer(word));
}

/** A vowel that some forms lack: "уровень", "уровня". */
function withoutFleeting(stem: string): string {
  return stem.length < 5 ? stem : stem.replace(/(?<=[^аеиоуыэюя])[ео](?=[нкц]$)/u, '');
}

/** A sentence says it of what it is done to: "составляются". */
const finite = /^(.+?)(?:ыва|ива|изиру|иру|у|а|я|е)?(?:ется|ются|ится|ятся|утся)$/u;
const infinitive =
  /^(.+?)(?:ывать|ивать|овывать|ировать|изировать|овать|евать|ать|ять|еть|ить|уть|оть)(?:ся)?$/u;
const nounOfVerb =
  /^(.+?)(?:ывани|ивани|овывани|ировани|изировани|овани|евани|ани|яни|ени|ути)(?:е|я|ю|ем|и|й|ям|ями|ях)$/u;
const international = /^(.{3,}?)(?:ировк|изаци|аци|яци|ици)(?:я|и|ю|ей|й|ям|ями|ях|а|у|ой|е)$/u;

function rootOf(word: string): string | null {
  if (notActions.has(stemOf(word))) return null;
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
    .replace(/(?:ст|щ|ч)$/u, 'т')
    .replace(/ш$/u, 'с');
}

/**
 * The case of a noun as far as its ending tells: that of a means, of a receiver in the plural; of the singular only the
 * ending, which two cases share.
 */
function roleOf(word: string): string {
  if (word.length < 5) return '';
  if (/(?:ами|ями|ими|ыми|ом|ем|ью)$/u.test(word)) return 'ins';
  if (/(?:ам|ям)$/u.test(word)) return 'dat';
  return /[уюая]$/u.exec(word)?.[0].replace('ю', 'у').replace('я', 'а') ?? '';
}

const adjective = /(?:ый|ий|ой|ая|яя|ое|ые|нние|[^нтс]ие|ых|их|ого|его|ому|ему|ую|юю|ыми|ими)$/u;

/** Whether a word has the ending of an adjective and is no action. */
export function isRussianAdjective(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use === null && adjective.test(word);
}

const infinitives = /(?:ть|ти|чь)(?:ся)?$/u;

/** Whether a verb stands in the infinitive. */
export function isInfinitive(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use === 'action' && infinitives.test(word);
}

/** Borrowed names of actions, which have no verb beside them. */
const borrowed = /(?:ци[яиюей]+|инг[а-я]{0,2}|аж[а-я]{0,2})$/u;

/** Whether a word names an action: of a verb, or a borrowed one. */
export function namesRussianAction(word: string, { use }: Pick<Form, 'use'>): boolean {
  return use === 'action' || borrowed.test(word);
}
