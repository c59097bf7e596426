import DataLoader from 'dataloader';
import { type NodeIds, nodesById } from '../graph/read/node.ts';
import type { NodeRow } from '../graph/read/row/node.ts';
import type { Read } from './batch.ts';

/** Things by id: ids of all kinds asked for in one turn are one statement. */
export function nodeLoader(read: Read): DataLoader<string, NodeRow | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await read(nodesById, sortedOut(ids));
    const byId = new Map(found.map(({ id, node }) => [id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Where ids are looked for, by what they begin with; whatever stands inside a document is `stated`. */
const places: Readonly<Record<string, keyof NodeIds>> = {
  standard: 'standards',
  source: 'sources',
  activity: 'activities',
  profession: 'professions',
  occupation: 'occupations',
  group: 'groups',
  level: 'levels',
  act: 'acts',
  'labour-function': 'wordings',
  skill: 'wordings',
  ability: 'wordings',
  knowledge: 'wordings',
};

function sortedOut(ids: readonly string[]): NodeIds {
  const sorted: Record<keyof NodeIds, string[]> = {
    standards: [],
    sources: [],
    activities: [],
    professions: [],
    occupations: [],
    groups: [],
    levels: [],
    acts: [],
    provisions: [],
    wordings: [],
    stated: [],
  };
  for (const id of ids) sorted[placeOf(id)].push(id);
  return sorted;
}

/** The id of a provision begins with that of its act. */
function placeOf(id: string): keyof NodeIds {
  const place = places[id.slice(0, id.indexOf(':'))] ?? 'stated';
  return place === 'acts' && id.includes('/') ? 'provisions' : place;
}
