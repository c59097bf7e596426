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

/** Every connection to the database was in use for too long, or its memory was: it is there, but others have their turn first. */
export class GraphOverloaded extends KasipError {
  constructor(message: string, options?: ErrorOptions) {
    super(3, message, 'Try again when it has less to do.', options);
  }
}

/** What the driver threw, as one of the failures above where it is one of them; else as it is. */
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
  if (/MemoryPoolOutOfMemory/u.test(error.code)) {
    return new GraphOverloaded(`Neo4j at ${uri} has no memory left for this among all that it does.`, {
      cause: error,
    });
  }
  if (/OutOfMemory/u.test(error.code)) {
    return new KasipError(
      3,
      `Neo4j at ${uri} has too little memory for this: ${error.message}`,
      'Give it a larger heap (server.memory.heap.max_size).',
      { cause: error },
    );
  }
  const busy = connectionsBusy(error);
  if (busy > 0) {
    return new GraphOverloaded(`None of the ${busy} connections to Neo4j at ${uri} became free in time.`, {
      cause: error,
    });
  }
  if (isConnectionLost(error) || busy === 0 || unavailableCodes.has(error.code)) {
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
  return error.code === 'ServiceUnavailable' || error.code === 'SessionExpired';
}

/**
 * How many connections were in use when there was none to be had in time; NaN where this is not what failed. The
 * driver says so in its message alone. With none in use it is the database that takes no connection.
 */
function connectionsBusy({ message }: Neo4jError): number {
  return Number(/^Connection acquisition timed out\b.*Active conn count = (\d+)/u.exec(message)?.[1]);
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
