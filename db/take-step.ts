import { eq } from 'drizzle-orm';
import type { Ruling } from '#domain/ruling.ts';
import type { StoryStatus } from '#domain/story.ts';
import type { StoryStepKind } from '#domain/story-step.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { StoryFile, WorkingCopy } from '#domain/working-copy.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { stories } from './schema.ts';
import { storyAct } from './story-act.ts';
import { dropHoldOf } from './story-holds.ts';
import { lockStory } from './story-lock.ts';
import { keepStep } from './story-steps.ts';
import { selectWorkingCopy } from './working-copies.ts';

export type Refusal = { outcome: 'refused'; message: string; errors?: Record<string, string> } | { outcome: 'unseen' };
export type Taken = { outcome: 'done'; status: StoryStatus } | Refusal;

type Done = { kind: StoryStepKind; note?: string; until?: Date };
type Step = {
  storyId: number;
  viewer: AccountViewer;
  now: Date;
  /** That the text has: nobody hands on what somebody else has just saved. */
  version?: number | undefined;
  rule: (copy: WorkingCopy, tx: Handle) => Ruling | Promise<Ruling>;
  done: Done;
  /** What else is written. */
  also?: (tx: Handle, copy: WorkingCopy) => Promise<void>;
};

/**
 * Takes one step of a story's way, if the rule lets it, with everything that belongs to it or not at all: what its author
 * is told of it, and what the audit log says.
 */
export function takeStep({ storyId, viewer, now, version, rule, done, also }: Step): Promise<Taken> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy) return { outcome: 'unseen' };
    const ruling = await rule(copy, tx);
    if (ruling.ruling !== 'go') return refusalOf(ruling);
    if (version !== undefined && version !== copy.version) return OVERTAKEN;
    await also?.(tx, copy);
    await tx.update(stories).set({ status: ruling.to, touchedAt: now }).where(eq(stories.id, storyId));
    await keepStep(tx, storyId, { ...done, takenBy: viewer.id, takenAt: now });
    if (passesOn.has(done.kind)) await dropHoldOf(tx, storyId, viewer.id);
    const after = (await selectWorkingCopy(storyId)) ?? copy;
    const said = { ...factsOf(after.story), ...(done.note ? { said: done.note } : {}) };
    await writeDown(tx, viewer, storyAct(`story-${done.kind}`, copy, factsOf(copy.story), said), now);
    return { outcome: 'done', status: ruling.to };
  });
}

/** After these, somebody else is to write. */
const passesOn: ReadonlySet<StoryStepKind> = new Set(['submitted', 'returned']);

/** Where a story stands on its way, as the audit log says it. */
const factsOf = ({ status, dueAt, embargoedUntil }: StoryFile) => ({
  status,
  goesLive: dueAt?.toISOString() ?? null,
  embargoedUntil: embargoedUntil?.toISOString() ?? null,
});

export const OVERTAKEN: Refusal = {
  outcome: 'refused',
  message: 'Nothing was done: somebody else saved right after you. Press Save to see both texts.',
};

export function refusalOf(ruling: Exclude<Ruling, { ruling: 'go' }>): Refusal {
  if (ruling.ruling === 'unseen') return { outcome: 'unseen' };
  const { message, errors } = ruling;
  return { outcome: 'refused', message, ...(errors ? { errors } : {}) };
}
