import { Neo4jError } from 'neo4j-driver';
import { KasipError } from '../model/kasip-error.ts';

/** The database cannot be reached, or does not let us in. It may be back later: nothing needs a new connection. */
export class GraphUnavailable extends KasipError {
  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(3, message, advice, options);
  }
}

/** A statement took longer than it was given, and was ended. */
export class GraphTimeout extends KasipError {
  constructor(message: string, options?: ErrorOptions) {
    super(3, message, 'Ask for less at once, or give it more time.', options);
  }
}

/** What the driver threw, as `GraphUnavailable` or `GraphTimeout` where it is one of them; else as it is. */
export function toGraphFailure(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isTimeout(error))
    return new GraphTimeout('The database ended a statement that took too long.', { cause: error });
  if (isRefusal(error)) {
    return new GraphUnavailable(
      `Neo4j at ${uri} refuses the login or the database: ${error.message}`,
      'Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
      { cause: error },
    );
  }
  if (/OutOfMemory/u.test(error.code)) {
    return new KasipError(
      3,
      `Neo4j at ${uri} has too little memory for this: ${error.message}`,
      'Give it a larger heap (server.memory.heap.max_size).',
      { cause: error },
    );
  }
  if (isConnectionLost(error) || unavailableCodes.has(error.code)) {
    return new GraphUnavailable(
      `Neo4j at ${uri} cannot be reached.`,
      'Check that it runs and that NEO4J_URI is its address.',
      { cause: error },
    );
  }
  return error;
}

/** Whether the connection went away under a statement, so that the same may go through on another connection. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') return true;
  return error.code === 'N/A' && /acquisition timed out/iu.test(error.message);
}

/**
 * Whether the database took nothing and may take the same transaction at another time: a deadlock, a restart, or
 * another process that was making the same index in the same moment (`IF NOT EXISTS` sees it the next time).
 */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  if (error.code.endsWith('.EquivalentSchemaRuleAlreadyExists')) return true;
  return error.code.startsWith('Neo.TransientError.') && !/OutOfMemory|StackOverFlow/iu.test(error.code);
}

const unavailableCodes = new Set([
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Cluster.NotALeader',
]);

function isTimeout(error: Neo4jError): boolean {
  return /TransactionTimedOut|LockAcquisitionTimeout/u.test(error.code);
}

function isRefusal(error: Neo4jError): boolean {
  return error.code.startsWith('Neo.ClientError.Security.') || error.code.endsWith('.DatabaseNotFound');
}
