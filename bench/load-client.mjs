/**
 * A client in a process of its own that sends one request again and again over several connections, each as soon as the
 * last is answered. It reads no more of an answer than its length, so that the server is what is measured.
 */

import { fork } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/**
 * Requests a second over `connections` for `seconds`, and microseconds of processor time that this process, which is the
 * server, spent on each; `request` is the whole text of one.
 */
export async function load(url, request, { seconds = 2, connections = 16 } = {}) {
  const { hostname, port } = new URL(url);
  const client = fork(self, [], { env: { ...process.env, LOAD_CLIENT: 'yes' } });
  await new Promise((resolve) => client.once('message', resolve));
  const begun = process.cpuUsage();
  client.send({ hostname, port: Number(port), request, seconds, connections });
  const answered = await new Promise((resolve, reject) => {
    client.once('message', resolve);
    client.once('exit', () => reject(new Error('The client ended without an answer.')));
  });
  const { user, system } = process.cpuUsage(begun);
  client.kill();
  return { rate: answered / seconds, cost: (user + system) / answered };
}

if (process.env.LOAD_CLIENT) {
  process.once('message', send);
  process.send('ready');
}

function send({ hostname, port, request, seconds, connections }) {
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  let open = connections;
  const done = () => {
    if (--open === 0) process.send(answered);
  };
  for (let index = 0; index < connections; index++) {
    const socket = connect({ host: hostname, port, noDelay: true }, () => socket.write(request));
    let rest = Buffer.alloc(0);
    let missing = 0;
    socket.on('data', (chunk) => {
      if (missing > chunk.length) {
        missing -= chunk.length;
        return;
      }
      if (missing === 0) {
        rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        const head = rest.indexOf('\r\n\r\n');
        if (head < 0) return;
        const text = rest.toString('latin1', 0, head);
        if (!/^HTTP\/1\.1 (?:200|304)/u.test(text)) throw new Error(text);
        const length = Number(/\r\ncontent-length: (\d+)/iu.exec(text)?.[1] ?? 0);
        missing = length - (rest.length - head - 4);
        rest = Buffer.alloc(0);
        if (missing > 0) return;
      }
      missing = 0;
      answered++;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        done();
      }
    });
    socket.on('error', (error) => {
      throw error;
    });
  }
}
