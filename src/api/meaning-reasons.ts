import type { ReasonKind } from '../model/meaning.ts';
import { enumName } from './enum-name.ts';
import type { Language, LocalizedText } from './generated/types.ts';
import { said } from './localized.ts';

/** What a judgement has of its reasons: their kinds, and the words of each with tabs between. */
interface Reasoned {
  readonly reasons: readonly ReasonKind[];
  readonly reasonWords: readonly string[];
}

type Texts = Readonly<Record<Lowercase<Language>, string>>;

const texts: Readonly<Record<ReasonKind, Texts>> = {
  'same-letters': {
    kk: 'Айырмашылығы тек бас әріптерде, тыныс белгілерінде, бос орындарда немесе дефистерде',
    ru: 'Отличается только заглавными буквами, знаками препинания, пробелами или дефисами',
    en: 'Differs only in capital letters, punctuation, spaces or hyphens',
  },
  'word-forms': {
    kk: 'Сол сөздердің басқа тұлғалары',
    ru: 'Другие формы тех же слов',
    en: 'Other forms of the same words',
  },
  'word-order': {
    kk: 'Сол сөздер басқа ретпен',
    ru: 'Те же слова в другом порядке',
    en: 'The same words in another order',
  },
  'small-words': {
    kk: 'Мұнда ештеңе қоспайтын сөздер',
    ru: 'Слова, которые здесь ничего не добавляют',
    en: 'Words that add nothing here',
  },
  synonyms: {
    kk: 'Мағынасы бірдей сөздер',
    ru: 'Слова с одним значением',
    en: 'Words of one meaning',
  },
  misprint: { kk: 'Қате басылған сөз', ru: 'Опечатка', en: 'A misprint' },
  'cut-off': {
    kk: 'Соңғы сөз үзіліп қалған',
    ru: 'Последнее слово оборвано',
    en: 'The last word is cut off',
  },
  'same-acts': {
    kk: 'Бірдей нормативтік құқықтық актілердің тізімі',
    ru: 'Перечень тех же нормативных правовых актов',
    en: 'A list of the same legal acts',
  },
  aligned: {
    kk: 'Бір тармақтың екі тілдегі мәтіні',
    ru: 'Текст того же пункта на другом языке',
    en: 'The text of the same statement in the other language',
  },
  person: { kk: 'Адам шешкен', ru: 'Так решил человек', en: 'A person decided so' },
  'other-words': {
    kk: 'Тек біреуінде бар сөздер',
    ru: 'Слова, которые есть только в одном тексте',
    en: 'Words that only one of the texts has',
  },
  negation: {
    kk: 'Біреуінде болымсыздық бар',
    ru: 'В одном тексте есть отрицание',
    en: 'One of the texts says that it is not so',
  },
  'other-numbers': {
    kk: 'Сандары, деңгейлері немесе қысқартулары басқа',
    ru: 'Другие числа, уровни или сокращения',
    en: 'Other numbers, levels or abbreviations',
  },
  'other-acts': {
    kk: 'Басқа нормативтік құқықтық актілер',
    ru: 'Другие нормативные правовые акты',
    en: 'Other legal acts',
  },
  'other-names': { kk: 'Басқа атаулар', ru: 'Другие названия', en: 'Other names' },
  exchanged: {
    kk: 'Сол сөздердің рөлдері алмасқан',
    ru: 'Те же слова поменялись ролями',
    en: 'The same words in exchanged parts',
  },
  opposite: {
    kk: 'Мағынасы қарама-қарсы сөздер',
    ru: 'Слова с противоположным значением',
    en: 'Words of opposite meaning',
  },
  'same-list': {
    kk: 'Екеуі бір карточканың бір тізімінде тұр',
    ru: 'Оба стоят в одном перечне одной карточки',
    en: 'Both stand in one list of one card',
  },
};

/** What is said of the only wording of a concept. */
const alone: Texts = {
  kk: 'Ұғымның жалғыз мәтіні',
  ru: 'Единственный текст понятия',
  en: 'The only text of the concept',
};

/** The reasons of a judgement in a sentence that a person understands: "Other forms of the same words: тіркеу, тіркеулер". */
export function reason(judged: Reasoned, { language }: { language: Language }): LocalizedText {
  const key = language.toLowerCase() as Lowercase<Language>;
  const sentences = reasons(judged).map(({ kind, words }, index) => {
    const text = texts[judged.reasons[index] ?? 'person'][key];
    return words.length === 0 || kind === 'SAME_ACTS' ? text : `${text}: ${words.join(', ')}`;
  });
  const text = sentences.length === 0 ? alone[key] : sentences.join('; ');
  return said({ kk: text, ru: text, en: text }, language);
}

/** The reasons of a judgement one by one. */
export function reasons({ reasons, reasonWords }: Reasoned) {
  return reasons.map((kind, index) => ({
    kind: enumName(kind),
    words: (reasonWords[index] ?? '').split('\t').filter((word) => word !== ''),
  }));
}
