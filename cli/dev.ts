import { settings } from '#db/settings.ts';
import { develop } from '#server/develop.ts';
import { fillWhenNew } from './first-start.ts';
import { prepareDatabase } from './prepare-database.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { welcome } from './welcome.ts';

/** `npm run dev`: as npm start, but the pages are compiled when they are asked for. */
await prepareDatabase();
await fillWhenNew({ demo: settings().MARQUEE_DEMO });
await serveUntilStopped(develop);
await welcome();
