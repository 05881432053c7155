import { begin, hasBegun } from '#db/beginning.ts';
import { step } from './step.mjs';

/**
 * Fills a new database: with the demo, or with an empty publication. Each is one transaction, so that a start that is
 * interrupted here finds the database as new as before.
 */
export async function fillWhenNew({ demo }: { demo: boolean }) {
  if (await hasBegun()) return;
  if (demo) await step('Writing the demo publication', seedDemo);
  else await step('Beginning an empty publication', begin);
}

/** Loaded when it is wanted: the demo brings the picture library with it. */
async function seedDemo() {
  const demo = await import('#db/demo/index.ts');
  await demo.seedDemo();
}
