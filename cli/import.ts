import { importSources } from './import-order.ts';
import { threadSources } from './import-threads-order.ts';

/**
 * `npm run import`: an export of our own into an empty place, the stories of another system into this publication, or
 * comments alone onto its stories.
 */
const source = process.argv[2] ?? '';
if (Object.hasOwn(importSources, source)) await import('./import-stories.ts');
else await import(Object.hasOwn(threadSources, source) ? './import-threads.ts' : './import-marquee.ts');
