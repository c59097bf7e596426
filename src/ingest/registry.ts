import type { CitationRegistry } from '../citation/index.ts';
import type { RegisteredAct } from '../model/act.ts';
import type { EducationLevel } from '../model/education-level.ts';
import { readActs } from '../registry/acts.ts';
import { readCitationPatterns } from '../registry/citation-patterns.ts';
import { readEducationLevels } from '../registry/education-levels.ts';
import { readLabels } from '../registry/labels.ts';
import { readOrderPhrases } from '../registry/order-phrases.ts';
import type { Template } from '../standard/parse-standard.ts';

/** All that reading a standard needs of `seed/`, read once. */
export interface Registry {
  readonly template: Template;
  readonly educationLevels: readonly EducationLevel[];
  readonly acts: readonly RegisteredAct[];
  readonly citations: CitationRegistry;
}

/** Reads the tables of `seed/`. */
export function readRegistry(): Registry {
  const acts = readActs();
  return {
    template: { labels: readLabels(), orderPhrases: readOrderPhrases() },
    educationLevels: readEducationLevels(),
    acts,
    citations: { patterns: readCitationPatterns(), acts },
  };
}
