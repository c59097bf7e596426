import type { Word } from '../phrase-at.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * The words of a Kazakh text with the name of an action in the place of a verb that leads it ("тексеріп
 * отыру" is "тексеру") and of a clause that says when: "орындағанда",
 * "орындаған жағдайда" is "орындау кезінде", "орындағаннан кейін" and "орындаған соң" are "орындау кейін", "орындағанға
 * дейін" and "орындамас бұрын" are "орындау дейін". What only says that something is there says nothing beside it: "өрт
 * туындаған кезде" is "өрт кезінде".
 */
export function withActions(words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  return words.flatMap((word, at) => {
    const { text } = word.token;
    const next = words[at + 1]?.token.text ?? '';
    const before = words[at - 1];
    const thing = qualities.get(text);
    if (thing !== undefined && words[at + 1]?.form.use === 'action') return [asObject(word, thing)];
    if (isLed(word, before)) return [];
    if (isLed(words[at + 1], word))
      return [{ ...word, form: { ...(words[at + 1]?.form ?? word.form), stem: word.form.stem } }];
    if (times.test(text) && isClause(before))
      return [small(word, text.endsWith('і') ? 'кезіндегі' : 'кезінде')];
    if (text === 'соң' && isClause(before)) return [small(word, 'кейін')];
    if (isClause(word) && (times.test(next) || next === 'соң' || /^кейін/u.test(next)))
      return isThere(word, before) ? [] : [action(word, '')];
    if (isClause(word) && /^дейін/u.test(next) && word.form.role === 'dat') return [action(word, '')];
    if (isClause(word) && word.form.role === 'loc' && /[ғгқк][ае]нд[ае]$/u.test(text))
      return isThere(word, before) ? [small(word, 'кезінде')] : [action(word, ''), small(word, 'кезінде')];
    const future = /^(.{2,})(?:[ае]?р|м[ае]с)$/u.exec(text)?.[1];
    if (future !== undefined && /^(?:алдында|бұрын)/u.test(next))
      return [{ ...word, ...verb(`${future}у`, vocabulary) }];
    return [word];
  });
}

/** Qualities that look like a thing that something is done to, as which they are read before an action: "сүтті сауу". */
const qualities = new Map([
  ['сүтті', 'сүт'],
  ['тұзды', 'тұз'],
]);

function asObject(word: Word, stem: string): Word {
  return { ...word, form: { stem, use: null, role: 'acc', isNegated: false }, key: stem };
}

/** Whether a verb only says that the one before it goes on or gets done: "тексеріп отыру", "қарап шығу", "жинап алу". */
function isLed(word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined || before?.form.use !== 'while' || !before.token.text.endsWith('п')) return false;
  if (word.form.use === null || word.form.use === 'while') return false;
  return leaders.some(([stem, verbs]) => word.form.stem === stem && verbs.test(before.form.stem));
}

const leaders: readonly (readonly [string, RegExp])[] = [
  ['отыр^', /^.{3,}\^$/u],
  ['тұр^', /^.{4,}\^$/u],
  ['шық^', /^(?:.{3,}[лдт][ае]|тексер|қара|оқ|зертте|сыз|жаз)\^$/u],
  ['ал^', /^(?:жина|қабылда|сұрыпта|тірке)\^$/u],
  ['бер^', /^(?:түсіндір|айт|жөнде|орында|дайында|әзірле|жаса)\^$/u],
];

const times = /^(?:кезде|кездегі|жағдайда|жағдайдағы|жағдайларда|уақытта|сәтте)$/u;

/** Whether a word is a participle of the past. */
function isClause(word: Word | undefined): word is Word {
  return word?.form.use === 'done';
}

/** Whether a participle only says that what stands before it is there. */
function isThere({ form }: Word, before: Word | undefined): boolean {
  return (form.stem === 'бол^' || form.stem === 'туында^') && !form.isNegated && before?.form.use === null;
}

function action(word: Word, role: string): Word {
  const form = { ...word.form, use: 'action', role } as const;
  return { ...word, form, key: form.stem };
}

function verb(text: string, { formOf, keyFor }: Vocabulary): Pick<Word, 'form' | 'key'> {
  const form = formOf({ text, isAbbreviation: false });
  return { form, key: keyFor(form) };
}

/** A postposition in the place of a word. */
function small({ token, form }: Word, text: string): Word {
  return {
    token: { ...token, text },
    form: { ...form, stem: text, use: null, role: '', isNegated: false },
    key: text,
  };
}
