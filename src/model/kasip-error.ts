/** Who has to act: 1 the documents have errors, 2 the call is wrong, 3 something outside failed. */
export type ExitCode = 1 | 2 | 3;

/** A failure that a person can act on: what happened, and what to do about it. Never shown with a stack. */
export class KasipError extends Error {
  override readonly name = 'KasipError';
  readonly exitCode: ExitCode;
  readonly advice: string | null;

  constructor(exitCode: ExitCode, message: string, advice: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}
