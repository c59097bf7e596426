import { levelOf } from '../../graph/read/level.ts';
import { listed } from '../comparison/listed.ts';
import { enumName } from '../enum-name.ts';
import type { SharedModuleResolvers } from '../generated/types.ts';
import { actsOf } from '../modules/acts.ts';
import { saves } from '../modules/module.ts';
import { coreOf } from '../modules/variant.ts';

export const SharedModule: SharedModuleResolvers = {
  kind: ({ kind }) => enumName(kind),
  size: ({ items }) => items.length,
  subjectCount: ({ subjects }) => subjects.length,
  saves: ({ items, subjects }) => saves(subjects.length, items.length),
  levels: ({ subjects }) =>
    [...new Set(subjects.flatMap(({ level }) => level ?? []))]
      .sort()
      .flatMap((level) => levelOf(level) ?? []),
  core: async (module, _, context) => {
    const core = await coreOf(module, module.subjects[0]?.id ?? '', context);
    return core.map(({ requirement }) => ({ module, requirement }));
  },
  subjects: (module, page) => {
    const subjects = module.subjects.map((subject) => ({ id: subject.id, module, subject }));
    return listed(subjects, page, `subjects of ${module.id} ${subjects.length}`);
  },
  legalActs: async (module, { asOf, ...page }, { load }) => {
    const acts = await actsOf(module, asOf ?? null, load);
    return listed(acts, page, `acts of ${module.id} ${module.subjects.length} ${asOf}`);
  },
};
