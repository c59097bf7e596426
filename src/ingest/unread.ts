/** A file that was not read, and why. */
export interface Unread {
  readonly file: string;
  /** One line that begins with the file, and where it is known with the line. */
  readonly message: string;
  /** What was expected or helps; null where the message says it. */
  readonly advice: string | null;
}

/** What a failure says of a file. */
export function unread(file: string, { message, advice }: Omit<Unread, 'file'>): Unread {
  return { file, message, advice };
}
