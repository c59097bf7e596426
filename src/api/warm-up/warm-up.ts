import { setTimeout } from 'node:timers/promises';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  getOperationAST,
  Kind,
  parse,
  print,
  separateOperations,
} from 'graphql';
import { questions } from './questions.ts';
import { subjectsIn, subjectsQuestion } from './subjects.ts';

/** Asks one question; never fails. */
export type AskOnce = (
  query: string,
  variables: Readonly<Record<string, string>>,
) => Promise<FormattedExecutionResult>;

export interface WarmUp {
  readonly ask: AskOnce;
  /** Whether somebody waits for an answer at the moment. */
  readonly isAsked: () => boolean;
  /** Ends it with the question that runs. */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks whether somebody waits, and how long a question waits for others at most. */
const pause = 50;
const longestWait = 2_000;

/**
 * Asks what is asked most once, one question after the other, so that the database has planned its statements before
 * somebody waits for that: a plan takes it a tenth of a second to two seconds, and is good for all ids and pages. What the
 * graph has nothing for is not asked. People come first: while somebody waits for an answer, nothing is planned. Returns how many
 * were asked.
 */
export async function warmUp({ ask, isAsked, signal }: WarmUp): Promise<number> {
  const { data } = await ask(subjectsQuestion, {});
  if (!data) return 0;
  const subjects = subjectsIn(data);
  let count = 0;
  for (const question of documents()) {
    for (let waited = 0; isAsked() && waited < longestWait; waited += pause) await setTimeout(pause);
    if (signal.aborted) break;
    const wanted = required(question).map((name) => [name, subjects[name]] as const);
    if (!wanted.every((pair): pair is [string, string] => pair[1] !== undefined)) continue;
    await ask(print(question), Object.fromEntries(wanted));
    count += 1;
  }
  return count;
}

/** The questions, each a document with the fragments that it spreads. */
function documents(): readonly DocumentNode[] {
  return Object.values(separateOperations(parse(questions)));
}

/** Names of the variables without which a question cannot be asked. */
function required(question: DocumentNode): readonly string[] {
  return (getOperationAST(question)?.variableDefinitions ?? [])
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
    .map(({ variable }) => variable.name.value);
}
