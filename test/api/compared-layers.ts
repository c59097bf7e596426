import { type Ask, dataOf } from './served.ts';

/** The layers of which a card has its requirements as statements with concepts. */
export const conceptLayers = ['LABOUR_FUNCTION', 'SKILL', 'ABILITY', 'KNOWLEDGE'] as const;

type Said = readonly { readonly concept: string; readonly statement: string }[];
export type Layers = Readonly<Record<(typeof conceptLayers)[number], Said>>;

interface Stated {
  readonly id: string;
  readonly concept: { readonly id: string };
}
interface Skill extends Stated {
  readonly abilities: readonly Stated[];
  readonly knowledge: readonly Stated[];
}

/** What a card states, read field by field from the card itself. */
export async function layersOf(ask: Ask, card: string): Promise<Layers> {
  const stated = 'id concept { id }';
  const data = await dataOf(
    ask(`{ card(id: "${card}") { labourFunctions { ${stated}
      skills { ${stated} abilities { ${stated} } knowledge { ${stated} } } } } }`),
  );
  const functions: readonly (Stated & { readonly skills: readonly Skill[] })[] = data.card.labourFunctions;
  const skills = functions.flatMap((one) => one.skills);
  const said = (list: readonly Stated[]) =>
    list.map(({ id, concept }) => ({ concept: concept.id, statement: id }));
  return {
    LABOUR_FUNCTION: said(functions),
    SKILL: said(skills),
    ABILITY: said(skills.flatMap(({ abilities }) => abilities)),
    KNOWLEDGE: said(skills.flatMap(({ knowledge }) => knowledge)),
  };
}

/** The different concepts of a layer. */
export function concepts(said: Said): ReadonlySet<string> {
  return new Set(said.map(({ concept }) => concept));
}
