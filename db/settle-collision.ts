import { type Choosable, type Picks, settled, unchosenParts } from '#domain/collision.ts';
import { canEditStory } from '#domain/permissions.ts';
import { withSettableBylines } from '#domain/setting-bylines.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { findRevision } from './revisions.ts';
import { keepStanding, type SaveOutcome, saveWorkingCopy } from './save-working-copy.ts';
import { storyAct } from './story-act.ts';
import { lockStory } from './story-lock.ts';
import { selectWorkingCopy } from './working-copies.ts';

/** What was chosen between a text that was kept and the one that stands in a version. */
export type Choice = { storyId: number; version: number; mine: number; picks: Picks };
type Settled = SaveOutcome | { outcome: 'unchosen'; parts: Choosable[] };

/**
 * Makes one text of two. The one that stood is kept as a revision first, so that whoever wrote it can have it back. If a
 * third text stands there by now, nothing was chosen between that one and mine yet: the two collide anew.
 */
export function settleCollision(choice: Choice, viewer: AccountViewer, now: Date): Promise<Settled> {
  const { storyId, version, picks } = choice;
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const stands = await selectWorkingCopy(storyId);
    const mine = await findRevision(storyId, choice.mine, viewer);
    if (!stands || !mine || !canEditStory(viewer, stands.story)) return { outcome: 'unseen' };
    if (stands.version !== version) {
      const { savedBy, savedAt } = stands;
      return { outcome: 'collided', mine: mine.number, theirs: { name: savedBy.name, savedAt } };
    }
    const kept = withSettableBylines(mine.content, stands.content.bylines, stands.story, viewer);
    const parts = unchosenParts(kept, stands.content, picks);
    if (parts.length > 0) return { outcome: 'unchosen', parts };
    await keepStanding(tx, stands);
    const content = settled(kept, stands.content, picks);
    const saved = await saveWorkingCopy(storyId, version, content, viewer, now);
    if (saved.outcome === 'saved') {
      const [was, is] = [{ version: stands.version }, { version: saved.version }];
      await writeDown(tx, viewer, storyAct('texts-settled', stands, was, is), now);
    }
    return saved;
  });
}
