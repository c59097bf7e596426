import { failure } from '../../errors.ts';
import { codeOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const profession: NonNullable<QueryResolvers['profession']> = (
  _,
  { id, code, level },
  context,
  info,
) => {
  const isCoded = code != null || level != null;
  if (id && !isCoded) return byId(context, 'Profession', id, info);
  if (!id && code && level) return byId(context, 'Profession', `profession:${codeOf(code)}/${level}`, info);
  throw failure('BAD_USER_INPUT', 'profession needs an id, or a code and a level, and not both.');
};
