import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, that listens when this returns; `file` lies beside this one, or below it. */
export async function startServer(file, bolt, options = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { serialization: 'advanced' });
  const waiting = new Map();
  let number = 0;
  child.on('message', (message) => {
    waiting.get(message.number)?.(message.answer);
    waiting.delete(message.number);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const { url } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
    child.send({ bolt, options });
  });
  return {
    url,
    /** Answers of `answering.mjs`. */
    tell: (ask) =>
      new Promise((resolve) => {
        waiting.set(++number, resolve);
        child.send({ ask, number });
      }),
    /** Returns when the process has ended; may be called again. */
    stop: async () => {
      if (child.connected) child.send({ ask: 'stop' });
      await ended;
    },
  };
}
