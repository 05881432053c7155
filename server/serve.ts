import { join } from 'node:path';
import { closeDatabase } from '#db/connection.ts';
import { countersOf, latestComments } from '#db/live-comments.ts';
import { migrationsCurrent } from '#db/migrate.ts';
import { ownPlace } from '#db/place.ts';
import { findRedirect } from '#db/redirects.ts';
import { settings } from '#db/settings.ts';
import { startBackupWorker } from './backup-worker.ts';
import { startDownloadWorker } from './download-worker.ts';
import { createHealth } from './health.ts';
import { startHousekeeper } from './housekeeper.ts';
import { startIndexNowWorker } from './index-now-worker.ts';
import { listen, stopListening } from './listen.ts';
import { createLive } from './live.ts';
import { createLog } from './log.ts';
import { startNext } from './next-pages.ts';
import { startOutboxWorker } from './outbox-worker.ts';
import { startPictureWorker } from './picture-worker.ts';
import { Reads } from './reads.ts';
import { startReadsWorker } from './reads-worker.ts';
import { startSchedules } from './schedules.ts';
import { startSearchWorker } from './search-worker.ts';
import { securityHeaders } from './security-headers.ts';
import { createSite } from './site.ts';
import { startSpamWorker } from './spam-worker.ts';
import { StaticFiles } from './static-files.ts';
import { startWebhookWorker } from './webhook-worker.ts';

export type Serving = { url: string; close: () => Promise<void> };

/** Serves the finished build. @throws {PortTakenError} */
export async function serve(): Promise<Serving> {
  const known = settings();
  const log = createLog(known.LOG ?? 'json');
  const files = new StaticFiles(securityHeaders(known));
  files.add(join(process.cwd(), 'public'), '/');
  files.add(join(process.cwd(), '.next', 'static'), '/_next/static/');
  const health = createHealth(migrationsCurrent, (cause) => log.error('The database does not answer', cause));
  const next = await startNext(known);
  const failed = (what: string, cause: unknown) => log.error(what, cause);
  const source = { counters: countersOf, latest: latestComments };
  const live = createLive({ source, settings: known, failed });
  const reads = new Reads(known.url);
  const site = createSite({
    settings: known,
    handler: next.handler,
    files,
    health,
    live,
    reads: known.MARQUEE_NUMBERS ? reads : undefined,
    redirects: findRedirect,
    log,
  });
  // Before the doors open: who comes first finds what came due in the meantime.
  const schedules = await startSchedules({ forget: site.forget, failed });
  const server = await listen(site.listener, known).catch(async (cause) => {
    await schedules.stop();
    throw cause;
  });
  const stopWorkers = [
    startPictureWorker({ forget: site.forget, failed }),
    startSearchWorker(failed),
    startOutboxWorker({ failed }),
    startIndexNowWorker({ failed }),
    startWebhookWorker({ failed }),
    startSpamWorker(failed),
    startDownloadWorker({ failed }),
    startReadsWorker({ reads, failed }),
    startHousekeeper({ forget: site.forget, failed }),
    startBackupWorker({
      place: ownPlace(),
      url: known.url,
      folder: known.MARQUEE_BACKUPS,
      keep: known.MARQUEE_BACKUPS_KEEP,
      failed,
    }),
  ];

  return {
    url: known.url,
    close: async () => {
      live.stop();
      await stopListening(server);
      await Promise.all([...stopWorkers.map((stop) => stop()), schedules.stop()]);
      await next.close();
      await closeDatabase();
      log.flush();
    },
  };
}
