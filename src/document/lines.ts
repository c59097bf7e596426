/** Where the lines of a text begin. They end with LF, CRLF or CR. */
export class Lines {
  readonly #starts: number[] = [0];
  #current = 0;

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) this.#starts.push(index + end.length);
  }

  /** The 1-based line of an offset, and the offset in that line. Quick where offsets are asked for in order. */
  at(offset: number): { readonly number: number; readonly start: number } {
    if ((this.#starts[this.#current] ?? 0) > offset) this.#current = 0;
    while ((this.#starts[this.#current + 1] ?? Infinity) <= offset) this.#current++;
    return { number: this.#current + 1, start: offset - (this.#starts[this.#current] ?? 0) };
  }

  /** The line that was asked for last. */
  get last(): number {
    return this.#current + 1;
  }
}
