export { type CitingText, citationsIn, citationsOf } from './citations-in.ts';
export type { CitationRegistry } from './compile.ts';
export { findCitations } from './find-citations.ts';
export type { FoundMention } from './mention.ts';
export { namesActs } from './names-acts.ts';
export { actOfOrder } from './order-act.ts';
export { type Resolution, resolveMention } from './resolve-mention.ts';
