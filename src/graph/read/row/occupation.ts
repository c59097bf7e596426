import { z } from 'zod';
import { texts } from '../columns.ts';

export const occupationRow = z.object({ id: z.string(), code: z.string(), ...texts('name') });
export type OccupationRow = z.infer<typeof occupationRow>;

export const occupationGroupRow = z.object({ id: z.string(), code: z.string(), ...texts('name') });
export type OccupationGroupRow = z.infer<typeof occupationGroupRow>;
