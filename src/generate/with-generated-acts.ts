import type { Mention } from '../model/citation.ts';
import type { CitedAct, MadeMaterial } from '../model/made-material.ts';
import type { MadeLanguage } from '../model/standard-shape.ts';
import { generatedActId, generatedTitles } from './acts.ts';
import { filled } from './filled.ts';

/** The same material, but the acts that are cited are so many of `generateActs`, and no other. */
export function withGeneratedActs(material: MadeMaterial, count: number): MadeMaterial {
  const acts = Array.from({ length: count }, (_, at) => citedAct(at, material));
  return { ...material, acts, enactedUnder: null };
}

function citedAct(index: number, { words }: MadeMaterial): CitedAct {
  const titles = generatedTitles(index);
  const of = (language: MadeLanguage) => {
    const title = titles[language];
    const nothing = { number: null, date: null, registration: null, issuer: null, joint: null, part: null };
    const mention: Mention = { title, kind: 'LAW', ...nothing };
    return { words: filled(words.sentences[language].law, { title }), mention, score: 0.95 };
  };
  return { id: generatedActId(index), cited: { kk: of('kk'), ru: of('ru') } };
}
