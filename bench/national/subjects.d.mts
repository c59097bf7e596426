import type { Read } from './driver.d.mts';
import type { Subjects } from './question.d.mts';

export function subjectsIn(read: Read): Promise<Subjects>;
