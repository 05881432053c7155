import type { Settings } from '#domain/settings.ts';
import type { PageHandler } from './render.ts';

export type NextPages = { handler: PageHandler; close: () => Promise<void> };

/** Starts Next on the finished build. It never gets a socket of its own. */
export async function startNext({ HOST, PORT }: Settings): Promise<NextPages> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  // Where Next fetches the page that an action of the desk redirects to: ourselves.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${PORT}`;
  const { default: next } = await import('next');
  // `quiet`: what fails is logged by us, with its cause and the request's id (instrumentation.ts).
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT, quiet: true });
  await app.prepare();
  return { handler: app.getRequestHandler(), close: () => app.close() };
}
