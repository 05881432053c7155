import { notFound, redirect } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { scheduleStory } from '#db/schedules.ts';
import type { Taken } from '#db/take-step.ts';
import { approveStory, returnStory, submitStory } from '#db/workflow.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { EditorForm } from '#domain/editor-form.ts';
import type { handingOn } from '#domain/editor-steps.ts';
import { meantTime } from '#domain/local-time.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { progressPath } from './story-paths.ts';

type Form = EditorForm & { next: (typeof handingOn)[number] };

/** Takes the step that a button of the editor asks for, with a text that has just been saved. */
export async function handOnText(form: Form, version: number, viewer: AccountViewer): Promise<ActionState> {
  const taken = await take(form, version, viewer);
  if (taken.outcome === 'unseen') notFound();
  if (taken.outcome === 'done') redirect(`${progressPath(form.storyId)}?done=${form.next}`);
  // The fields show what was saved; only the version moved with it.
  const { message, errors = {} } = taken;
  const { note, goesLive } = form;
  return { message, errors, values: { version: String(version), note, goesLive } };
}

async function take({ storyId, next, note, goesLive }: Form, version: number, viewer: AccountViewer): Promise<Taken> {
  const now = new Date();
  if (next === 'submit') return submitStory(storyId, viewer, now, version);
  if (next === 'return') return returnStory(storyId, note, viewer, now);
  if (next === 'approve') return approveStory(storyId, viewer, now);
  const meant = meantTime(goesLive, await currentPublication());
  if ('at' in meant) return scheduleStory(storyId, meant.at, viewer, now, version);
  return { outcome: 'refused', message: NOT_SCHEDULED, errors: { goesLive: meant.refusal } };
}

const NOT_SCHEDULED = 'Nothing was scheduled. All you wrote is saved.';
