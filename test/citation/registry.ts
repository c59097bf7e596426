import type { CitationRegistry } from '../../src/citation/compile.ts';
import { readActs } from '../../src/registry/acts.ts';
import { readCitationPatterns } from '../../src/registry/citation-patterns.ts';

/** The patterns and the register that come with the project. */
export const registry: CitationRegistry = { patterns: readCitationPatterns(), acts: readActs() };
