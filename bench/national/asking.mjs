import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Posts JSON, over connections that stay open; gives the answer as it came, with its status and headers. */
export function post(url, body, headers = {}) {
  const sent = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': sent.length, ...headers },
      },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}

/** The data of an answer; throws where it came with errors. */
export function dataOf({ status, body }) {
  const { data, errors } = JSON.parse(body.toString());
  if (status !== 200 || errors) throw new Error(`${status}: ${JSON.stringify(errors).slice(0, 2_000)}`);
  return data;
}
