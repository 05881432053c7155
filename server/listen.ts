import { createServer, type RequestListener, type Server } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { Settings } from '#domain/settings.ts';

/** How long a stop waits for what is in flight. */
const PATIENCE = 10_000;

/** How long those who are at the door already are let in, at the most: there may be no end of them. */
const LAST_CALL = 2_000;

/** The port is taken. The message says so and the way out. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

/** @throws {PortTakenError} */
export async function listen(listener: RequestListener, { HOST, PORT }: Settings): Promise<Server> {
  const server = createServer(
    {
      // A slow sender holds a connection, nothing else; these bound for how long. The second is for pictures over a slow
      // line; a form has a minute (request-body.ts).
      headersTimeout: 15_000,
      requestTimeout: 600_000,
      // Longer than the 60 s for which proxies keep a connection, so that it is never us who cuts one in use.
      keepAliveTimeout: 72_000,
    },
    listener,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new PortTakenError(portTaken(PORT), { cause }) : cause);
    });
    server.listen(PORT, HOST, resolve);
  });
  return server;
}

const portTaken = (port: number) =>
  `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;

/** Takes no more connections, lets what is in flight finish, and after ten seconds cuts what is left. */
export async function stopListening(server: Server, patience = PATIENCE) {
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await lastCall(server);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy a moment ago would be kept alive for the next request, which must not come.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/**
 * While we were busy the system took connections in our name; a stop would cut them before we have read what they ask.
 * They come in one at each turn of the loop, so two turns without one mean that nobody is left outside.
 */
async function lastCall(server: Server) {
  const until = performance.now() + LAST_CALL;
  let came = true;
  const arrived = () => {
    came = true;
  };
  server.on('connection', arrived);
  while (came && performance.now() < until) {
    came = false;
    await turn();
    await turn();
  }
  server.off('connection', arrived);
  // What the last of them asks.
  await turn();
}
