import { enumName } from '../enum-name.ts';
import type { Language, SearchHitResolvers } from '../generated/types.ts';
import { calledIn, matchOf } from '../search/hit.ts';

export const SearchHit: SearchHitResolvers = {
  id: ({ entry }) => entry.id,
  kind: ({ entry }) => enumName(entry.kind),
  name: ({ entry }, { language: wanted }) => {
    const called = calledIn(entry, enumValueOf(wanted));
    const language = called.language === null ? wanted : enumName(called.language);
    return { text: called.text, language, isFallback: language !== wanted };
  },
  language: ({ language }) => language && enumName(language),
  match: ({ entry }) => matchOf(entry),
  highlights: ({ places }) => places.map(({ start, end }) => ({ start, end })),
  uses: ({ entry }) => entry.uses,
  node: async ({ entry }, _, { load }) => {
    const node = await load.node(entry.id);
    if (node === null) throw new Error(`The graph has no ${entry.id}, which was found.`);
    return node;
  },
};

function enumValueOf(language: Language) {
  return language.toLowerCase() as Lowercase<Language>;
}
