import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { Withdraw } from '#components/desk/withdraw.tsx';
import { Headline } from '#components/headline.tsx';
import { openWorkingCopy } from '#db/working-copies.ts';
import { idIn } from '#domain/highest-id.ts';
import { withdraw } from '#domain/publishing.ts';
import { storyPath } from '#domain/story.ts';
import { withdrawText } from './actions.ts';

export const metadata: Metadata = { title: 'Withdraw' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy || withdraw(copy.story, viewer).ruling !== 'go') notFound();
  const { story, content } = copy;
  const address = storyPath({ area: story.area, slug: story.slug ?? '' });
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label label--lamp">Withdraw</p>
          <h1 className="title">
            <Headline text={content.headline} />
          </h1>
        </div>
      </header>
      <p className="narrow">
        Readers will find nothing at <a href={address}>{address}</a>, nor in archives, lists and feeds, from the moment
        you press the button. The story stays on the desk with its text, its comments and its address, and you can
        publish it again.
      </p>
      <Withdraw storyId={story.id} back={deskStoryPath(story.id)} action={withdrawText} />
    </main>
  );
}
