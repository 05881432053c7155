import { enter } from './enter.mjs';

/** `npm test`, and `npm run check` for the fast part. Settings of this machine are left out: tests bring their own. */
await enter({ script: './test.ts', install: true });
