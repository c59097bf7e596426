import { actsUnderConcept, type CitedRow, mentionsOfAct } from '../../graph/read/module.ts';
import { type CitationRole, citationRoles } from '../../model/citation.ts';
import { grouped } from '../../model/grouped.ts';
import type { Loads } from '../loads.ts';
import { bySubject } from './held.ts';
import type { Module } from './module.ts';

/** An act that a module rests on. */
export interface ModuleAct {
  /** Of the act. */
  readonly id: string;
  readonly module: Module;
  /** The day of its status; null: today. */
  readonly asOf: string | null;
  readonly roles: readonly CitationRole[];
  readonly citations: number;
  readonly subjectCount: number;
  /** Ids of the requirements of the core that rest on it. */
  readonly items: readonly string[];
  /** Id of a citation. */
  readonly first: string;
}

interface Mention extends CitedRow {
  readonly subject: string;
  readonly item: string;
}

/** Those of most mentions first. A mention in two subjects, a card and its profession, counts once. */
export async function actsOf(
  module: Module,
  asOf: string | null,
  load: Loads,
): Promise<readonly ModuleAct[]> {
  const list = module.kind === 'legal-act' ? mentionsOfAct : actsUnderConcept;
  const mentions = await Promise.all(
    module.items.map(async (item) => {
      const rows = bySubject(await load.list(list, item), module.subjects);
      return module.subjects.flatMap(({ id }) =>
        (rows.get(id) ?? []).map((row) => ({ ...row, subject: id, item })),
      );
    }),
  );
  return [...grouped(mentions.flat(), ({ act }) => act)]
    .map(([id, own]) => ({ id, module, asOf, ...counted(own) }))
    .sort(
      (one, other) =>
        other.citations - one.citations || Number(one.id > other.id) - Number(one.id < other.id),
    );
}

function counted(mentions: readonly Mention[]) {
  const roles = new Set(mentions.map(({ role }) => role));
  return {
    roles: citationRoles.filter((role) => roles.has(role)),
    citations: new Set(mentions.map(({ citation }) => citation)).size,
    subjectCount: new Set(mentions.map(({ subject }) => subject)).size,
    items: [...new Set(mentions.map(({ item }) => item))],
    first: mentions[0]?.citation ?? '',
  };
}
