import { serve } from '#server/serve.ts';
import { fillWhenNew } from './first-start.ts';
import { isBuilt } from './pages-stamp.ts';
import { prepareDatabase } from './prepare-database.ts';
import { Sentence } from './sentence.mjs';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { welcome } from './welcome.ts';

/** `npm run serve`: what was built, as it was built. */
if (!isBuilt()) throw new Sentence('There is no finished build. Run npm run build first, or npm start, which builds.');
await prepareDatabase();
await fillWhenNew({ demo: false });
await serveUntilStopped(serve);
await welcome();
