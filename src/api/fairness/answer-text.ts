import type { FormattedExecutionResult } from 'graphql';

/** Answers that are written already, by the data that stands for them. */
const written = new WeakMap<object, string>();

/** A result that is sent as `text`, an answer that another thread wrote. */
export function writtenAnswer(text: string): FormattedExecutionResult {
  const data = {};
  written.set(data, text);
  return { data };
}

/** Whether an answer is written already. */
export function isWritten({ data }: FormattedExecutionResult): boolean {
  return data != null && written.has(data);
}

/** An answer as it is sent: errors first, so that they are seen in a long one. */
export function writeAnswer(result: FormattedExecutionResult): string {
  const { errors, data, extensions } = result;
  const text = data == null ? undefined : written.get(data);
  return text ?? `${JSON.stringify({ errors, data, extensions })}\n`;
}
