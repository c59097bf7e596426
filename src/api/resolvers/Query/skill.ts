import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const skill: NonNullable<QueryResolvers['skill']> = (_, { id }, context, info) =>
  byId(context, 'Skill', id, info);
