import type { CitationRegistry } from '../citation/index.ts';
import { type Dictionary, dictionaryOf } from '../edition/dictionary.ts';
import type { EducationLevel } from '../model/education-level.ts';
import { readActs } from '../registry/acts.ts';
import { readCitationPatterns } from '../registry/citation-patterns.ts';
import { readEducationLevels } from '../registry/education-levels.ts';
import { readLabels } from '../registry/labels.ts';
import { readOrderPhrases } from '../registry/order-phrases.ts';
import { readTranslations } from '../registry/translations.ts';
import type { Template } from '../standard/parse-standard.ts';

/** All that reading a standard needs of `seed/`, read once. */
export interface Registry {
  readonly template: Template;
  readonly educationLevels: readonly EducationLevel[];
  readonly citations: CitationRegistry;
  readonly dictionary: Dictionary;
}

/** Reads the tables of `seed/`. */
export function readRegistry(): Registry {
  return {
    template: { labels: readLabels(), orderPhrases: readOrderPhrases() },
    educationLevels: readEducationLevels(),
    dictionary: dictionaryOf(readTranslations()),
    citations: { patterns: readCitationPatterns(), acts: readActs() },
  };
}
