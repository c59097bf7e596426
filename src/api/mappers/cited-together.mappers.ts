export type { CitedTogetherRow as CitedTogetherMapper } from '../../graph/read/cited-together.ts';
