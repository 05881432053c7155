import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * The fastest that Node can be: an HTTP server that knows one answer. Run as a process of its own, like the server it is
 * measured beside; gets the address of the page whose compressed bytes it serves, and prints its port.
 */
const [url] = process.argv.slice(2);
if (!url) throw new Error('bare-server needs the address of a page');

const [original] = (await once(
  get(url, { headers: { 'accept-encoding': 'br', accept: 'text/html' } }),
  'response',
)) as [IncomingMessage];
const body = await buffer(original);
const headers = {
  'content-type': original.headers['content-type'] ?? 'text/html',
  'content-encoding': original.headers['content-encoding'] ?? 'identity',
  'content-length': String(body.length),
};

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
