import type { CitedAct, MadeMaterial } from '../model/made-material.ts';
import { generatedActId, generatedTitles } from './acts.ts';

/** The same material, but the acts that are cited are so many of `generateActs`. */
export function withGeneratedActs(material: MadeMaterial, count: number): MadeMaterial {
  return { ...material, citesRegister: false, acts: Array.from({ length: count }, (_, at) => citedAct(at)) };
}

function citedAct(index: number): CitedAct {
  return { id: generatedActId(index), kind: 'LAW', titles: generatedTitles(index) };
}
