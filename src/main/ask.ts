import { createInterface } from 'node:readline/promises';

/** What someone answers to a question; `stopped`: with Ctrl-C. */
export type Answer = 'yes' | 'no' | 'stopped';

/** Whether someone sits at the terminal who can be asked; what a command prints may go elsewhere. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks a question that "y" and "yes" answer in the affirmative, and all else in the negative, the end of the input too. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<Answer> {
  const terminal = createInterface({ input, output, terminal: true });
  const ended = new Promise<Answer>((resolve) => {
    const end = (answer: Answer) => () => {
      output.write('\n');
      resolve(answer);
    };
    terminal.once('SIGINT', end('stopped'));
    terminal.once('close', end('no'));
  });
  const answered = terminal
    .question(`${question} [y/N] `)
    .then((words): Answer => (/^y(?:es)?$/iu.test(words.trim()) ? 'yes' : 'no'));
  // Where the input ends or is stopped, nobody waits for this any more.
  answered.catch(() => {});
  try {
    return await Promise.race([ended, answered]);
  } finally {
    terminal.removeAllListeners('close').close();
  }
}
