import type { Question } from '../question.d.mts';

export const questions: Readonly<Record<string, Question>>;
