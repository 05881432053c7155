import { notFound, redirect } from 'next/navigation';
import { publishStory } from '#db/publishing.ts';
import { undescribedPictures } from '#db/undescribed-pictures.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import type { ActionState } from '#domain/action-state.ts';
import { asksForChange, type Change } from '#domain/change.ts';
import type { EditorForm } from '#domain/editor-form.ts';
import { publish } from '#domain/publishing.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { besideText } from './beside-text.ts';
import { tellReaders } from './published.ts';
import { deskStoryPath, publishPath } from './story-paths.ts';

/**
 * Makes a text that has just been saved what readers have. What it lacks for that is said beside the fields. Of changes to
 * what readers have had, a page of its own asks first what they are.
 */
export async function publishText(form: EditorForm, version: number, viewer: AccountViewer): Promise<ActionState> {
  const { storyId: id } = form;
  const copy = await openWorkingCopy(id, viewer);
  if (copy && asksForChange(copy.story) && (await lacksNothing(copy, viewer))) return redirect(publishPath(id));
  return { ...(await publishVersion(id, version, viewer)), values: besideText(form, version) };
}

async function lacksNothing({ story, content }: WorkingCopy, viewer: AccountViewer): Promise<boolean> {
  if (publish(story, content, viewer, new Date()).ruling !== 'go') return false;
  return Object.keys(await undescribedPictures(content)).length === 0;
}

/** The same with an answer to what the changes are. */
export async function publishVersion(
  id: number,
  version: number,
  viewer: AccountViewer,
  change?: Change,
): Promise<ActionState> {
  const published = await publishStory(id, viewer, new Date(), version, change);
  switch (published.outcome) {
    case 'published':
      tellReaders({ id, bylines: published.bylines }, published.workIds);
      return redirect(`${deskStoryPath(id)}?done=published`);
    case 'refused':
      return { message: published.message, errors: published.errors ?? {} };
    case 'unseen':
      return notFound();
  }
}
