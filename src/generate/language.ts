import type { MadeMaterial } from '../model/made-material.ts';
import type { Sentences } from '../model/made-words.ts';
import type { MadeLanguage } from '../model/standard-shape.ts';
import { filled } from './filled.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';
import type { Worded } from './worded.ts';

/** The words and sentences of one language. */
export interface Language extends Worded {
  readonly language: MadeLanguage;
  readonly sentences: Sentences;
  readonly label: (key: string) => string;
  /** A day, written out. */
  readonly day: (iso: string) => string;
}

/** How one language says it. */
export function languageOf({ words, label }: MadeMaterial, language: MadeLanguage): Language {
  const sentences = words.sentences[language];
  return {
    ...{ kk: kazakh, ru: russian }[language](sentences),
    language,
    sentences,
    label: (key) => label(key, language),
    day: (iso) => {
      const [year = '', month = '', date = ''] = iso.split('-');
      const name = words.months[language][Number(month) - 1] ?? '';
      return filled(sentences.day, { year, month: name, date: String(Number(date)) });
    },
  };
}
