import { sql } from 'drizzle-orm';
import { redirectStatuses } from '../../domain/redirect.ts';
import { trainingChoices } from '../../domain/robots.ts';
import { among, type Kit } from '../kit.ts';

/** What the publication tells machines: robots, search engines, and whoever comes to an address of before. */
export function defineMachines(kit: Kit) {
  /** One row, once somebody has set it. */
  const machines = kit.table(
    'machines',
    {
      id: kit.int().primaryKey(),
      training: kit.oneOf(trainingChoices).notNull(),
      /** Lines of our own in robots.txt. */
      robotsLines: kit.text().notNull(),
      indexNow: kit.bool().notNull(),
      /** By which engines know that it is us; empty until it was first switched on. */
      indexNowKey: kit.text().notNull(),
    },
    (t) => [
      kit.check('machines_are_one', sql`${t.id} = 1`),
      among(kit, 'machines_training', t.training, trainingChoices),
    ],
  );

  /** Addresses of which search engines are still to be told that something there changed. */
  const indexPings = kit.table(
    'index_pings',
    {
      id: kit.id(),
      path: kit.text().notNull(),
      /** When it may be sent: at once, after a pause, or when whoever sends it should long be done. */
      dueAt: kit.time().notNull(),
      /** After that nobody needs it: engines have come by themselves. */
      until: kit.time().notNull(),
      failures: kit.int().notNull().default(0),
      failure: kit.text(),
    },
    (t) => [kit.unique('index_pings_path').on(t.path), kit.index('index_pings_due').on(t.dueAt, t.id)],
  );

  const redirects = kit.table(
    'redirects',
    {
      id: kit.id(),
      /** A path of this site that has no page, with its query where that is what tells it from others. */
      fromPath: kit.text().notNull(),
      /** A path of this site or the address of another; empty where what was there is gone. */
      toAddress: kit.text().notNull(),
      /** The path of that alone, by which it is found when another begins there; empty for other sites. */
      target: kit.text().notNull(),
      status: kit.int().notNull(),
      changedAt: kit.time().notNull(),
    },
    (t) => [
      kit.unique('redirects_from').on(t.fromPath),
      kit.index('redirects_target').on(t.target),
      kit.check('redirects_status', sql`${t.status} in (${sql.raw(redirectStatuses.join(', '))})`),
      kit.check('redirects_lead_somewhere', sql`(${t.status} = 410) = (${t.toAddress} = '')`),
    ],
  );

  return { machines, indexPings, redirects };
}
