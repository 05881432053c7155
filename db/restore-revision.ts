import { canEditStory } from '#domain/permissions.ts';
import { same } from '#domain/same.ts';
import { heldByAnother, type StoryHold } from '#domain/story-hold.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { brokenLinks } from './content.ts';
import type { Handle } from './engine.ts';
import { findRevision, keepRevision, newestRevision } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { storyAct } from './story-act.ts';
import { holdOn } from './story-holds.ts';
import { lockStory } from './story-lock.ts';
import { selectWorkingCopy } from './working-copies.ts';

type Restored =
  | { outcome: 'restored' }
  /** Somebody else is writing in the story. */
  | { outcome: 'held'; by: StoryHold }
  | { outcome: 'refused'; message: string }
  | { outcome: 'unseen' };

/**
 * Puts an old revision into the working copy. The text that stood there is kept first, so nothing is lost by it; readers
 * get nothing of it before it is published.
 */
export function restoreRevision(
  { storyId, number }: { storyId: number; number: number },
  viewer: AccountViewer,
  now: Date,
): Promise<Restored> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const stands = await selectWorkingCopy(storyId);
    const old = await findRevision(storyId, number, viewer);
    if (!stands || !old || !canEditStory(viewer, stands.story)) return { outcome: 'unseen' };
    const by = heldByAnother(await holdOn(tx, storyId), viewer.id, now);
    if (by) return { outcome: 'held', by };
    const broken = Object.values(await brokenLinks(old.content));
    if (broken.length > 0) return { outcome: 'refused', message: `${GONE} ${broken.join(' ')}` };
    const kept = await keepPresent(tx, stands, number);
    const saved = await saveWorkingCopy(storyId, stands.version, old.content, viewer, now);
    if (saved.outcome !== 'saved') throw new Error(`Revision ${number} of story ${storyId} was not brought back.`);
    if (saved.version !== stands.version) {
      await writeDown(tx, viewer, storyAct('revision-restored', stands, { revision: kept }, { revision: number }), now);
    }
    return { outcome: 'restored' };
  });
}

const GONE = 'This text points to something that is not there any more, so it cannot be brought back as it is.';

/**
 * In the name of whoever wrote it, unless just that text is the newest revision already. Gives the number under which it
 * can be had.
 */
async function keepPresent(
  tx: Handle,
  { story, savedBy, savedAt, content }: WorkingCopy,
  number: number,
): Promise<number> {
  const newest = await newestRevision(tx, story.id);
  if (newest && same(newest.content, content)) return newest.number;
  const note = `Before revision ${number} was brought back`;
  const present = { storyId: story.id, savedBy: savedBy.id, savedAt, reason: 'replaced', note, content } as const;
  return (await keepRevision(tx, present)).number;
}
