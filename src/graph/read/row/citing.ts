import { z } from 'zod';
import { citationRoles } from '../../../model/citation.ts';

/** What the edges `CITES` and `RESTS_ON` say; `first` is the id of a citation. */
export const citing = { citations: z.number(), roles: z.array(z.enum(citationRoles)), first: z.string() };

/** The same as the inside of a map, of an edge `r`. */
export const citingColumns = 'citations: r.citations, roles: r.roles, first: r.first';
