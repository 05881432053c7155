import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { NewStory } from '#components/desk/new-story.tsx';
import { canStartStory } from '#domain/permissions.ts';
import { newStory } from './actions.ts';

export const metadata: Metadata = { title: 'New story' };

export default async function Page() {
  const viewer = await deskViewer();
  if (!canStartStory(viewer)) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">New story</p>
          <h1 className="title">What will it be?</h1>
        </div>
      </header>
      <p className="narrow">
        It begins as a draft that only you and the editors see. Its kind stays what you choose here.
      </p>
      <div className="gap-s">
        <NewStory viewer={viewer} action={newStory} />
      </div>
    </main>
  );
}
