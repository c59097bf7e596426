import type { Quote } from '../model/place.ts';

/** A text that is written line by line; what is quoted knows where it stands. */
export interface Page {
  /** Adds to the line that is open. */
  readonly put: (text: string) => void;
  /** Adds to the line that is open, and has what it added as a quote. */
  readonly quote: (text: string) => Quote;
  /** Ends the line. */
  readonly end: () => void;
  /** A whole line. */
  readonly line: (text: string) => void;
  /** All lines so far. */
  readonly text: () => string;
  /** How many lines there are. */
  readonly lines: () => number;
}

/** An empty page. */
export function newPage(): Page {
  const lines: string[] = [];
  let open = '';
  const put = (text: string) => {
    open += text;
  };
  const end = () => {
    lines.push(open);
    open = '';
  };
  return {
    put,
    quote: (text) => {
      const start = open.length;
      put(text);
      const place = { number: lines.length + 1, start, end: start + text.length };
      return { text, places: [{ offset: 0, length: text.length, ...place }] };
    },
    end,
    line: (text) => {
      put(text);
      end();
    },
    text: () => `${lines.join('\n')}\n`,
    lines: () => lines.length,
  };
}
