import { createServer } from 'node:net';
import { Sentence } from './sentence.mjs';

/**
 * Asked before anything else: replacing the packages or the pages under a Marquee that runs would break it.
 * A PORT that is no number is left to the settings, which have the sentence for it.
 */
export async function portMustBeFree() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const code = await listenOnce(port, process.env.HOST || 'localhost');
  if (code === 'EADDRINUSE') throw new Sentence(portTaken(port));
}

/** @param {number} port */
export const portTaken = (port) =>
  `Port ${port} is taken, perhaps by a Marquee that already runs. Stop the other program, or choose another port: ` +
  `PORT=${port + 1} npm start`;

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of what went wrong
 */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
