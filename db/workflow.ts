import type { AccountViewer } from '#domain/viewer.ts';
import { approve, giveBack, submit, takeBack } from '#domain/workflow.ts';
import { keepRevision } from './revisions.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Hands the text of a version to an editor, and keeps it as a revision. */
export const submitStory = (storyId: number, viewer: AccountViewer, now: Date, version?: number): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now, version },
    rule: ({ story, content }) => submit(story, content, viewer),
    done: { kind: 'submitted' },
    also: async (tx, { content }) => {
      await keepRevision(tx, { storyId, savedBy: viewer.id, savedAt: now, reason: 'submitted', content });
    },
  });

export const takeBackStory = (storyId: number, viewer: AccountViewer, now: Date): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now },
    rule: ({ story }) => takeBack(story, viewer),
    done: { kind: 'taken-back' },
  });

/** Gives a story back to its author with a note: on the text of a version, where one is said. */
export const returnStory = (
  storyId: number,
  note: string,
  viewer: AccountViewer,
  now: Date,
  version?: number,
): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now, version },
    rule: ({ story }) => giveBack(story, note, viewer),
    done: { kind: 'returned', note },
  });

/** Approves the text of a version; without one, whichever stands. */
export const approveStory = (storyId: number, viewer: AccountViewer, now: Date, version?: number): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now, version },
    rule: ({ story }) => approve(story, viewer),
    done: { kind: 'approved' },
  });
