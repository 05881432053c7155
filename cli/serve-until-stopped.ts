import type { Serving } from '#server/serve.ts';
import { endings } from './processes.mjs';
import { step } from './step.mjs';

/** Serves until a signal comes, then lets what is in flight come to its end and leaves with 0. */
export async function serveUntilStopped(serve: () => Promise<Serving>, afterwards: () => void = () => {}) {
  let serving: Serving | undefined;
  await step('Opening the doors', async () => {
    serving = await serve();
  });

  let stopping = false;
  for (const signal of endings) {
    // A second signal changes nothing: npm and the terminal send one each for a single Ctrl-C.
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await serving?.close();
      afterwards();
      process.exit(0);
    });
  }
}
