export type { LinkRow as LinkMapper } from '../../graph/read/links.ts';
export type { GraphNode as GraphNodeMapper } from '../graph-node.ts';
