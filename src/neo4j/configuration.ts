import { type Memory, transactionMemory } from './memory.ts';

/**
 * The text of `neo4j.conf` for a store that answers on this loopback port, with so much memory. Folders need no setting: they are
 * where Neo4j looks for them under its home. What `own` says holds over all of it.
 */
export function renderConfiguration(
  port: number,
  memory: Memory,
  own: Readonly<Record<string, string>> = {},
): string {
  const settings: Readonly<Record<string, string>> = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    // A load is one transaction, and may have more than the 70 % of the heap that is the default.
    'dbms.memory.transaction.total.max': `${transactionMemory(memory)}m`,
    'db.transaction.timeout': '60s',
    // By default each database sets 256 MB aside for its log and keeps logs of two days.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.logs.query.enabled': 'OFF',
    // One plan for a statement, however long its lists and texts are; README.md has what was measured.
    'internal.cypher.use_parameter_size': 'false',
    // Otherwise closing the two Bolt connectors takes five seconds each.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...own,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
