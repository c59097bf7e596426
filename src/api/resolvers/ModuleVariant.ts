import type { ModuleVariantResolvers } from '../generated/types.ts';

export const ModuleVariant: ModuleVariantResolvers = {};
