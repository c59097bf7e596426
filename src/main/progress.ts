import { SingleBar } from 'cli-progress';

/** A bar of what is done of a batch, on standard error where that is a terminal; nothing elsewhere. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

let shown: { readonly bar: SingleBar; readonly total: number; done: number } | null = null;

/** Shows a bar for a batch of more than one. */
export function startProgress(total: number): Progress {
  if (total < 2 || !process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const bar = new SingleBar({
    format: '{bar} {value} of {total} · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
  });
  const state = { bar, total, done: 0 };
  shown = state;
  bar.start(total, 0);
  return {
    step: () => bar.update(++state.done),
    end: () => {
      bar.stop();
      shown = null;
    },
  };
}

/** Writes beside the bar: it goes away for as long. */
export function besideProgress(write: () => void): void {
  shown?.bar.stop();
  write();
  shown?.bar.start(shown.total, shown.done);
}
