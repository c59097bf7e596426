import type { SearchKind } from '../../../graph/search/entry.ts';
import { enumValue } from '../../enum-name.ts';
import { levelsOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';
import { search as find } from '../../search/search.ts';

export const search: NonNullable<QueryResolvers['search']> = (
  _,
  { text, kinds, levels, standard, language, ...page },
  context,
) =>
  find(
    text,
    {
      kinds: kinds?.map((kind) => enumValue<SearchKind>(kind)) ?? null,
      levels: levelsOf(levels),
      standard: idOf(standard, 'standard'),
      language: language ? enumValue(language) : null,
    },
    page,
    context,
  );
