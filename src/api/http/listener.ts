import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Address {
  readonly url: string;
  readonly port: number;
}

/** Milliseconds that running requests get to finish when the server stops. */
const grace = 10_000;

/** A server of HTTP with limits on slow and idle clients. */
export function listen(handler: Handler) {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    handler,
  );
  return {
    listen: ({ host, port }: { readonly host: string; readonly port: number }) =>
      new Promise<Address>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve(addressOf(server.address() as AddressInfo));
        });
      }),
    /** Idle connections are closed at once, the others when their request is answered. */
    stop: () =>
      new Promise<void>((resolve) => {
        if (!server.listening) return resolve();
        const timer = setTimeout(() => server.closeAllConnections(), grace);
        server.on('request', (_, response: ServerResponse) => response.setHeader('Connection', 'close'));
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function addressOf({ address, family, port }: AddressInfo): Address {
  const host = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${host}:${port}/`, port };
}
