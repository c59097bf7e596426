import type { CitationRegistry } from '../citation/index.ts';
import { type Dictionary, dictionaryOf } from '../edition/dictionary.ts';
import type { Known } from '../finding/checked.ts';
import { once } from '../model/once.ts';
import type { ActProvisions } from '../model/provision.ts';
import type { Resolver } from '../model/resolver.ts';
import { readActs } from '../registry/acts.ts';
import { readCitationPatterns } from '../registry/citation-patterns.ts';
import { readCommonAbbreviations } from '../registry/common-abbreviations.ts';
import { readEducationLevels } from '../registry/education-levels.ts';
import { readLabels } from '../registry/labels.ts';
import { readNothingWords } from '../registry/nothing-words.ts';
import { readOrderPhrases } from '../registry/order-phrases.ts';
import { readOwnActs } from '../registry/own-acts.ts';
import { ownContentsFolder } from '../registry/own-contents.ts';
import { readProvisions } from '../registry/provisions.ts';
import { readQualityWords } from '../registry/quality-words.ts';
import { readTechnicalWords } from '../registry/technical-words.ts';
import { readTranslations } from '../registry/translations.ts';
import type { Template } from '../standard/parse-standard.ts';
import { readResolver } from './resolver.ts';

/** All that reading and loading standards needs of `seed/`, read once. */
export interface Registry {
  readonly template: Template;
  readonly findings: Known;
  readonly citations: CitationRegistry;
  readonly dictionary: Dictionary;
  /** What acts consist of, read when it is asked for: reading a standard does not need it. */
  readonly provisions: () => readonly ActProvisions[];
  /** What decides which wordings mean the same, read when it is asked for. */
  readonly resolver: () => Resolver;
}

/**
 * Reads the tables of `seed/`.
 * @param home the data folder, where a user may keep a register of acts; without it there is only that of `seed/`
 */
export function readRegistry(home?: string): Registry {
  const acts = readActs(home === undefined ? [] : readOwnActs(home));
  return {
    template: {
      labels: readLabels(),
      orderPhrases: readOrderPhrases(),
      qualities: readQualityWords(),
      technical: readTechnicalWords(),
      nothing: readNothingWords(),
    },
    findings: {
      educationLevels: readEducationLevels(),
      commonAbbreviations: readCommonAbbreviations(),
      actAbbreviations: acts.flatMap(({ abbreviations }) => abbreviations),
    },
    dictionary: dictionaryOf(readTranslations()),
    citations: { patterns: readCitationPatterns(), acts },
    provisions: () => readProvisions(...(home === undefined ? [] : [ownContentsFolder(home)])),
    resolver: once(() => readResolver(home)),
  };
}
