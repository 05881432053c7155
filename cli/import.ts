import { importSources } from './import-order.ts';

/** `npm run import`: an export of our own into an empty place, or the stories of another system into this publication. */
await import(Object.hasOwn(importSources, process.argv[2] ?? '') ? './import-stories.ts' : './import-marquee.ts');
