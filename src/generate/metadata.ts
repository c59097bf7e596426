import type { MadeMaterial } from '../model/made-material.ts';
import { filled } from './filled.ts';
import type { StandardPlan } from './plan.ts';
import { writerOf } from './writer.ts';

/** The `meta.yaml` beside the two texts of a standard, as the public collections have it. */
export function metadataOf(plan: StandardPlan, material: MadeMaterial, seed: number): string {
  const titles = (['ru', 'kk'] as const).map((language) => {
    const { own, standardName } = writerOf(plan, language, material, seed);
    return filled(own.sentences.title, { name: standardName });
  });
  const { own } = writerOf(plan, 'ru', material, seed);
  const { date, number } = plan.order;
  const minister = material.words.ministries[plan.ministry]?.ru.minister ?? '';
  const requisite = filled(own.sentences.order, { minister, day: own.day(date), number });
  const [rus = '', kaz = ''] = titles.map(quoted);
  return `act_code: '${firstCode + plan.index}'
requisite: ${quoted(requisite)}
title:
  rus: ${rus}
  kaz: ${kaz}
form: ПРИК
type_codes:
- ПРИК
- СТНД
approved_on: ${date}
`;
}

/** Above the codes that the reference bank has given so far. */
const firstCode = 9_000_001;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
