import { createInterface } from 'node:readline/promises';

/** What someone answers to a question; `stopped`: with Ctrl-C. */
export type Answer = 'yes' | 'no' | 'stopped';

/** Whether someone sits at the terminal who can be asked; what a command prints may go elsewhere. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** What is typed to a question, in one line; `ended`: the input ends; `stopped`: with Ctrl-C. */
export type Typed = { readonly text: string } | 'ended' | 'stopped';

/** Asks a question that "y" and "yes" answer in the affirmative, and all else in the negative, the end of the input too. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<Answer> {
  const typed = await askLine(`${question} [y/N] `, input, output);
  if (typed === 'stopped') return 'stopped';
  return typed !== 'ended' && /^y(?:es)?$/iu.test(typed.text) ? 'yes' : 'no';
}

/** Asks for a line, which comes without the spaces around it. */
export async function askLine(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<Typed> {
  const terminal = createInterface({ input, output, terminal: true });
  const ended = new Promise<Typed>((resolve) => {
    const end = (typed: Typed) => () => {
      output.write('\n');
      resolve(typed);
    };
    terminal.once('SIGINT', end('stopped'));
    terminal.once('close', end('ended'));
  });
  const answered = terminal.question(question).then((words): Typed => ({ text: words.trim() }));
  // Where the input ends or is stopped, nobody waits for this any more.
  answered.catch(() => {});
  try {
    return await Promise.race([ended, answered]);
  } finally {
    terminal.removeAllListeners('close').close();
  }
}
