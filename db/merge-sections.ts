import { eq } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { storyIdsIn } from './desk-sections.ts';
import { heldMenu, sectionAct } from './menu.ts';
import { mergeSectionReads } from './reads.ts';
import { formerSections, revisions, sections, stories, workingCopies } from './schema.ts';
import { lockStories } from './story-lock.ts';
import { judgeChanges } from './unpublished-changes.ts';

export type SectionsMerged = { outcome: 'merged' | 'same' | 'unseen' };

/**
 * Makes one section of two: what stands in the one that goes, in any text of it, stands in the other, and its addresses
 * lead there. Earlier texts too: otherwise bringing one back would bring back a section that is gone.
 */
export function mergeSections(lostId: number, keptId: number, by: Actor, now: Date): Promise<SectionsMerged> {
  return transaction(async (tx) => {
    const menu = await heldMenu(tx);
    const [lost, kept] = [lostId, keptId].map((id) => menu.find((one) => one.id === id));
    if (!lost || !kept) return { outcome: 'unseen' };
    if (lost === kept) return { outcome: 'same' };
    const storyIds = await lockStories(tx, await storyIdsIn(lostId));
    for (const table of [stories, workingCopies, revisions, formerSections])
      await tx.update(table).set({ sectionId: keptId }).where(eq(table.sectionId, lostId));
    await judgeChanges(tx, storyIds);
    await mergeSectionReads(tx, lostId, keptId);
    await tx.delete(sections).where(eq(sections.id, lostId));
    await tx.delete(formerSections).where(eq(formerSections.slug, lost.slug));
    await tx.insert(formerSections).values({ slug: lost.slug, sectionId: keptId, formerId: lostId });
    const change = { before: { other: lost.name }, after: { other: null } };
    await writeDown(tx, by, sectionAct('sections-merged', kept, change), now);
    return { outcome: 'merged' };
  });
}
