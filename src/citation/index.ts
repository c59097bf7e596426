export { type CitingText, citationsIn, citationsOf } from './citations-in.ts';
export type { CitationRegistry } from './compile.ts';
export { findCitations } from './find-citations.ts';
export type { TextDay } from './in-force.ts';
export type { FoundMention } from './mention.ts';
export { type Resolution, resolveMention } from './resolve-mention.ts';
