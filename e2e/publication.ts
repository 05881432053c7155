import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The publication that the journeys run against; `npm test` gives it a free port, `npx playwright test` this one. */
export const port = Number(process.env.E2E_PORT || 3210);

export const url = `http://localhost:${port}`;

/** Its data, new for every run. Mails lie in `mail/`. */
export const dataFolder = join(tmpdir(), `marquee-e2e-${port}`);
