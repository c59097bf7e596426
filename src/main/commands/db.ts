import { KasipError } from '../../model/kasip-error.ts';
import * as own from '../../neo4j/index.ts';
import { readSettings } from '../environment.ts';
import { ownOptions } from '../open-graph.ts';
import { print } from '../say.ts';

/** `kasip db`: the Neo4j of one's own, whatever NEO4J_URI says. */
export async function db(action: string): Promise<void> {
  const options = ownOptions(readSettings());
  switch (action) {
    case 'start': {
      const bolt = await own.start(options);
      print(`Neo4j runs at ${bolt.uri} and stays until \`kasip db stop\`.`);
      break;
    }
    case 'stop':
      print((await own.stop(options)) ? 'Neo4j has stopped.' : 'Neo4j was not running.');
      break;
    case 'status':
      print(statusText(await own.status(options)));
      break;
    case 'path':
      print(own.path(options));
      break;
    default:
      throw new KasipError(2, `kasip db ${action}: expected start, stop, status or path.`);
  }
}

function statusText(status: own.Status): string {
  const state = status.running
    ? `runs at ${status.uri} (process ${status.pid}), ${status.leases.length} lease(s)${status.stays ? ', asked to stay' : ''}`
    : 'does not run';
  const fetched = status.fetched ? '' : ', not fetched yet';
  return `Neo4j ${status.version}${fetched} ${state}\nFolder: ${status.folder}`;
}
