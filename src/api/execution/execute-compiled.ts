import { type ExecutionResult, GraphQLError, getOperationAST, getVariableValues, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { compileCost } from './compile-cost.ts';
import { type Execute, executePlainly, type Operation } from './execute.ts';
import { inOrder } from './in-order.ts';
import { isPlain } from './is-plain.ts';

/** Which operations are compiled, and how many are kept. */
export const compiling = {
  /** How often an operation was asked before it is compiled: what is asked once never pays for it. */
  asked: 1,
  /** Fields of a compiled operation at most, a field of an interface counted for each type. */
  fields: 2_000,
  /** Operations that are kept compiled. */
  kept: 200,
  /** Operations that were asked and are remembered. */
  remembered: 2_000,
} as const;

type Run = CompiledQuery['query'];

/**
 * Runs operations that are asked again as compiled programs (graphql-jit), all others by graphql-js. What a program would
 * answer otherwise than graphql-js is never compiled (`isPlain`), or, where something fails, is left to graphql-js.
 */
export function compiledExecution(asked: number = compiling.asked): Execute {
  const seen = new LRUCache<string, number>({ max: compiling.remembered });
  /** Null: it is never compiled. */
  const programs = new LRUCache<string, { readonly run: Run | null }>({ max: compiling.kept });

  const programOf = (operation: Operation): Run | null => {
    const key = `${operation.hash} ${operation.operationName ?? ''}`;
    const known = programs.get(key);
    if (known) return known.run;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    if (times < asked) return null;
    const run = compiled(operation);
    programs.set(key, { run });
    return run;
  };

  return async (operation) => {
    const run = programOf(operation);
    const variables = run === null ? undefined : coerced(operation);
    if (run === null || variables === undefined) return await executePlainly(operation);
    const { data, errors } = (await run(undefined, operation.context, variables)) as ExecutionResult;
    return inOrder({ data: data ?? null, ...(errors && { errors: errors.map(toGraphQLError) }) });
  };
}

/** The compiler writes into the document, so that it gets one of its own. */
function compiled({ schema, source, operationName }: Operation): Run | null {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  if (!operation || !isPlain(document) || compileCost(schema, document, operation) > compiling.fields)
    return null;
  const program = compileQuery(schema, document, operation.name?.value ?? '', {});
  return isCompiledQuery(program) ? program.query : null;
}

/**
 * Variables with their defaults, which the program does not always see. Undefined where they are wrong: graphql-js says
 * what is.
 */
function coerced({
  schema,
  document,
  operationName,
  variables,
}: Operation): Record<string, unknown> | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables ?? {}).coerced;
}

/** The program makes errors of its own, which lack what others look for. */
function toGraphQLError({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { ...(path && { path }), ...(originalError && { originalError }) });
  return Object.assign(error, { locations });
}
