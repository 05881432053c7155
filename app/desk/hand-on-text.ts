import { notFound, redirect } from 'next/navigation';
import { approveStory, returnStory, submitStory } from '#db/workflow.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { EditorForm } from '#domain/editor-form.ts';
import type { HandingOn } from '#domain/editor-steps.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { besideText } from './beside-text.ts';
import { scheduleText } from './schedule-text.ts';
import { progressPath } from './story-paths.ts';

type Form = EditorForm & { next: HandingOn };

/** Takes the step that a button of the editor asks for, with a text that has just been saved. */
export async function handOnText(form: Form, version: number, viewer: AccountViewer): Promise<ActionState> {
  const { storyId, next, goesLive } = form;
  const typed = besideText(form, version);
  if (next === 'schedule') {
    const refusal = await scheduleText({ id: storyId, version, goesLive }, viewer);
    return { ...refusal, values: typed };
  }
  const taken = await take(form, version, viewer);
  if (taken.outcome === 'unseen') notFound();
  if (taken.outcome === 'done') redirect(`${progressPath(storyId)}?done=${next}`);
  return { message: taken.message, errors: taken.errors ?? {}, values: typed };
}

function take({ storyId, next, returnNote }: Form, version: number, viewer: AccountViewer) {
  const now = new Date();
  if (next === 'submit') return submitStory(storyId, viewer, now, version);
  if (next === 'return') return returnStory(storyId, returnNote, viewer, now, version);
  return approveStory(storyId, viewer, now, version);
}
