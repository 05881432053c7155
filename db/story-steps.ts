import { and, desc, eq } from 'drizzle-orm';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { StoryStep, StoryStepKind } from '#domain/story-step.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, stories, storySteps } from './schema.ts';

type Step = { kind: StoryStepKind; takenBy: number; takenAt: Date; note?: string; until?: Date };

/** Notes down what somebody did with a story. */
export async function keepStep(tx: Handle, storyId: number, step: Step) {
  await tx.insert(storySteps).values({ storyId, ...step });
}

/** What was done with a story, the newest first, for those who see it on the desk. */
export async function listSteps(storyId: number, viewer: Viewer, most: number): Promise<StoryStep[]> {
  const [story] = await read().select({ authorId: stories.authorId }).from(stories).where(eq(stories.id, storyId));
  if (!story || !canSeeStoryOnDesk(viewer, story)) return [];
  return stepsOf(storyId, most);
}

const stepsOf = (storyId: number, most: number, kind?: StoryStepKind): Promise<StoryStep[]> =>
  read()
    .select({
      ...{ kind: storySteps.kind, at: storySteps.takenAt, note: storySteps.note, until: storySteps.until },
      by: { id: accounts.id, name: accounts.name },
    })
    .from(storySteps)
    .innerJoin(accounts, eq(accounts.id, storySteps.takenBy))
    .where(and(eq(storySteps.storyId, storyId), kind && eq(storySteps.kind, kind)))
    .orderBy(desc(storySteps.id))
    .limit(most);

/** The newest note with which a story came back. Ask only for somebody who sees the story. */
export async function lastReturn(storyId: number): Promise<StoryStep | undefined> {
  const [step] = await stepsOf(storyId, 1, 'returned');
  return step;
}
