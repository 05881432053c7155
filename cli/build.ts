import { build } from './pages.ts';
import { step } from './step.mjs';

/** `npm run build` */
await step('Building the pages', build);
