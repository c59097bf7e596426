import { besideProgress } from './progress.ts';

/** One line of progress for a person, on standard error, so that standard output holds results alone. */
export function say(message: string): void {
  besideProgress(() => process.stderr.write(`${message}\n`));
}

/** A result, on standard output. */
export function print(text: string): void {
  besideProgress(() => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`));
}

/** Shows a failure as one message and, where there is any, what to do about it. */
export function sayFailure({ message, advice }: { message: string; advice?: string | null }): void {
  say(message);
  if (advice != null) say(advice.replace(/^/gmu, '  '));
}
