export { type CitingText, citationsIn, citationsOf } from './citations-in.ts';
export type { CitationRegistry } from './compile.ts';
export { type FoundMention, findCitations } from './find-citations.ts';
export { type Resolution, resolveMention } from './resolve-mention.ts';
