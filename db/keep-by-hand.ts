import { canEditStory } from '#domain/permissions.ts';
import { same } from '#domain/same.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { transaction } from './connection.ts';
import { keepRevision, newestRevision } from './revisions.ts';
import { lockStory } from './story-lock.ts';
import { selectWorkingCopy } from './working-copies.ts';

type Kept = { outcome: 'kept'; number: number } | { outcome: 'overtaken' } | { outcome: 'unseen' };
type Order = { storyId: number; version: number; note: string };

/**
 * Keeps the text that was just saved as a revision. The same text again, with nothing new to say of it, is the revision
 * that is there; a text that somebody else has saved since is theirs to keep.
 */
export function keepByHand({ storyId, version, note }: Order, viewer: AccountViewer, now: Date): Promise<Kept> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy || !canEditStory(viewer, copy.story)) return { outcome: 'unseen' };
    if (copy.version !== version) return { outcome: 'overtaken' };
    const newest = await newestRevision(tx, storyId);
    if (newest && same(newest.content, copy.content) && (!note || newest.note === note))
      return { outcome: 'kept', number: newest.number };
    const made = { storyId, savedBy: viewer.id, savedAt: now, reason: 'saved', note } as const;
    const { number } = await keepRevision(tx, { ...made, content: copy.content });
    return { outcome: 'kept', number };
  });
}
