import { settings } from '#db/settings.ts';
import { serve } from '#server/serve.ts';
import { fillWhenNew } from './first-start.ts';
import { buildWhenStale } from './pages.ts';
import { prepareDatabase } from './prepare-database.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { welcome } from './welcome.ts';

/** `npm start`, once the right runtime has taken over. */
await prepareDatabase();
await fillWhenNew({ demo: settings().MARQUEE_DEMO });
await buildWhenStale();
await serveUntilStopped(serve);
await welcome();
