/** What a card asks for, layer by layer; each kind has statements, wordings and concepts of its own. */
export const conceptKinds = ['labour-function', 'skill', 'ability', 'knowledge'] as const;
export type ConceptKind = (typeof conceptKinds)[number];
