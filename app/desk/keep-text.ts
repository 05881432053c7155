import { notFound, redirect } from 'next/navigation';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { noLongerYours } from '#domain/save-answer.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { conflictPath } from './story-paths.ts';

type Kept = { version: number } | { refusal: ActionState };

/** Saves what a form of the editor brought. Somebody else's newer text leads to the page that shows both. */
export async function keepText(
  { storyId, version }: { storyId: number; version: number },
  written: WrittenContent,
  viewer: AccountViewer,
): Promise<Kept> {
  const saved = await saveWorkingCopy(storyId, version, written, viewer, new Date());
  switch (saved.outcome) {
    case 'saved':
      return { version: saved.version };
    case 'refused':
      return { refusal: { errors: saved.errors } };
    case 'collided':
      return redirect(conflictPath(storyId, saved.mine));
    case 'no-longer-yours':
      return { refusal: { message: noLongerYours(saved.mine) } };
    case 'unseen':
      return notFound();
  }
}
