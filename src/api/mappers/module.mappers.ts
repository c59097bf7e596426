import type { Module } from '../modules/module.ts';
import type { NamedRequirement } from '../modules/stated.ts';

export type { ModuleAct as ModuleActMapper } from '../modules/acts.ts';
export type { Module as SharedModuleMapper } from '../modules/module.ts';
export type { NextModule as NextModuleMapper } from '../modules/next.ts';
export type { StatedRequirement as StatedRequirementMapper } from '../modules/stated.ts';
export type {
  ModuleSubject as ModuleSubjectMapper,
  ModuleVariant as ModuleVariantMapper,
} from '../modules/variant.ts';

/** A requirement of the core of a module, as its first subject states it. */
export interface ModuleRequirementMapper {
  readonly module: Module;
  readonly requirement: NamedRequirement;
}

/** An ability with the ids of the subjects that lack it. */
export interface ModuleLackMapper {
  readonly item: string;
  readonly subjects: readonly { readonly id: string }[];
}
