import { z } from 'zod';

export const levelRow = z.object({ id: z.string(), framework: z.string(), level: z.number() });
export type LevelRow = z.infer<typeof levelRow>;
