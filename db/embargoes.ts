import { eq } from 'drizzle-orm';
import { liftEmbargo, setEmbargo } from '#domain/embargo.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { Handle } from './engine.ts';
import { stories } from './schema.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Holds a story back until a time. */
export const embargoStory = (storyId: number, until: Date, viewer: AccountViewer, now: Date): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now },
    rule: ({ story }) => setEmbargo(story, until, viewer, now),
    done: { kind: 'embargoed', until },
    also: (tx) => hold(tx, storyId, until),
  });

/** Breaks an embargo, for a reason that is kept. */
export const liftEmbargoOf = (storyId: number, reason: string, viewer: AccountViewer, now: Date): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now },
    rule: ({ story }) => liftEmbargo(story, reason, viewer, now),
    done: { kind: 'lifted', note: reason },
    also: (tx) => hold(tx, storyId, null),
  });

async function hold(tx: Handle, storyId: number, embargoedUntil: Date | null) {
  await tx.update(stories).set({ embargoedUntil }).where(eq(stories.id, storyId));
}
