import type { Serving } from '#server/serve.ts';
import { endings } from './processes.mjs';
import { duration } from './step.mjs';

/** Serves until a signal comes, then lets what is in flight come to its end and leaves with 0. */
export async function serveUntilStopped(serve: () => Promise<Serving>, afterwards: () => void = () => {}) {
  const start = performance.now();
  const serving = await serve();
  // Said afterwards, all at once: Next has a line of its own in between.
  console.log(`Opening the doors … done (${duration(performance.now() - start)})`);

  let stopping = false;
  for (const signal of endings) {
    // A second signal changes nothing: npm and the terminal send one each for a single Ctrl-C.
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await serving.close();
      afterwards();
      process.exit(0);
    });
  }
}
