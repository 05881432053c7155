import { rmSync } from 'node:fs';
import { settings } from '#db/settings.ts';
import { serve } from '#server/serve.ts';
import { fillWhenNew } from './first-start.ts';
import { buildWhenStale } from './pages.ts';
import { endWithParent } from './parent.mjs';
import { prepareDatabase } from './prepare-database.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** What playwright.config.ts starts: the built pages on a demo of their own, gone when the journeys have ended. */
endWithParent();
const { MARQUEE_DATA } = settings();
const discard = () => rmSync(MARQUEE_DATA, { recursive: true, force: true });
discard();
await buildWhenStale();
await prepareDatabase();
await fillWhenNew({ demo: true });
await serveUntilStopped(serve, discard);
