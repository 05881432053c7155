import { SettingsError } from '#domain/settings.ts';
import { PortTakenError } from './listen.ts';
import { type Serving, serve } from './serve.ts';

/** Mistakes of the operator get their sentence; anything else gets its trace. */
const isSentence = (cause: unknown): cause is Error =>
  cause instanceof SettingsError || cause instanceof PortTakenError;

async function start(): Promise<Serving> {
  try {
    return await serve();
  } catch (cause) {
    console.error(isSentence(cause) ? cause.message : cause);
    process.exit(1);
  }
}

const serving = await start();
console.info(`Marquee is at ${serving.url}`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await serving.close();
    process.exit(0);
  });
}
