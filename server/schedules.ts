import { randomUUID } from 'node:crypto';
import { dueStories, nextDue, noteFailure, publishWhenDue } from '#db/due-stories.ts';
import { letGoOfLease, takeLease } from '#db/leases.ts';
import { tagsOfPublication } from '#domain/page-tags.ts';

/** A schedule that another process sets, or a page of this one, is noticed this soon. */
const LOOK_EVERY_MS = 5_000;
/** A process that dies while it publishes holds the others up for no longer. Publishing one story takes milliseconds. */
const LEASE_MS = 30_000;
const WORK = 'schedules';

type Options = {
  /** Drops the kept pages that show what was published. */
  forget: (tags: readonly string[]) => void;
  failed: (message: string, cause: unknown) => void;
  now?: () => Date;
};

export type Schedules = { stop: () => Promise<void> };

/** Publishes what is due: first what came due while nobody was there, then each story at its minute. */
export async function startSchedules({ forget, failed, now = () => new Date() }: Options): Promise<Schedules> {
  const holder = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let pass = Promise.resolve();

  async function publishDue() {
    const due = await dueStories(now());
    // Without anything due nothing is written: an idle publication leaves its disk alone.
    if (due.length === 0 || !(await takeLease(WORK, holder, now(), LEASE_MS))) return;
    for (const storyId of due) {
      if (stopped || !(await takeLease(WORK, holder, now(), LEASE_MS))) break;
      await publishOne(storyId);
    }
    await letGoOfLease(WORK, holder);
  }

  async function publishOne(id: number) {
    try {
      const published = await publishWhenDue(id, now());
      if (!published) return;
      if ('failure' in published) return await noteFailure(id, published.failure, now());
      forget(tagsOfPublication({ id, bylines: published.bylines }, published.workIds));
    } catch (cause) {
      failed(`Story ${id} could not be published at its time`, cause);
      await noteFailure(id, UNEXPECTED, now());
    }
  }

  async function look() {
    try {
      await publishDue();
    } catch (cause) {
      failed('Schedules could not be looked at', cause);
    }
    if (!stopped) timer = setTimeout(again, await pauseUntilNext(now()).catch(() => LOOK_EVERY_MS));
  }

  function again() {
    pass = look();
  }

  again();
  await pass;
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await pass;
      clearTimeout(timer);
    },
  };
}

const UNEXPECTED = 'The server met an error. Its log says which.';

/** To the minute itself when that is near; otherwise until it is time to look again. */
async function pauseUntilNext(now: Date): Promise<number> {
  const next = await nextDue();
  const left = next ? next.getTime() - now.getTime() : LOOK_EVERY_MS;
  // What is due and not done yet is another process's at present, or has just failed.
  return left <= 0 ? LOOK_EVERY_MS : Math.min(left, LOOK_EVERY_MS);
}
