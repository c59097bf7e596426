import { actsByCitations } from './acts-by-citations.mjs';
import { card } from './card.mjs';
import { citations } from './citations.mjs';
import { coverage } from './coverage.mjs';
import { facets } from './facets.mjs';
import { gap } from './gap.mjs';
import { impact } from './impact.mjs';
import { levelDelta } from './level-delta.mjs';
import { modules } from './modules.mjs';
import { nodes } from './nodes.mjs';
import { overlap } from './overlap.mjs';
import { professionsFiltered } from './professions-filtered.mjs';
import { professionsOfAct } from './professions-of-act.mjs';
import { professionsOfSkill } from './professions-of-skill.mjs';
import { professionsFarPage, professionsPage } from './professions-page.mjs';
import { stale } from './stale.mjs';
import { standardsOfAct } from './standards-of-act.mjs';
import { wordings } from './wordings.mjs';

/** What is asked of all contenders; `question.d.mts` says what each is made of. */
export const questions = {
  impact,
  stale,
  citations,
  professionsOfAct,
  standardsOfAct,
  coverage,
  card,
  overlap,
  levelDelta,
  gap,
  modules,
  wordings,
  professionsOfSkill,
  professionsPage,
  professionsFarPage,
  professionsFiltered,
  facets,
  nodes,
  actsByCitations,
};
