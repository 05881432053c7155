import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readSurroundings } from '#app/(stories)/read-story.ts';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { deskStoryPath, progressPath } from '#app/desk/story-paths.ts';
import { Frame } from '#app/frame.tsx';
import { RelatedStories } from '#components/story/related-stories.tsx';
import { Story } from '#components/story/story.tsx';
import { findPreview } from '#db/story-preview.ts';
import { savedTime } from '#domain/desk-time.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditStory } from '#domain/permissions.ts';
import { sectionPath } from '#domain/section.ts';

export const metadata: Metadata = { title: 'Preview', robots: { index: false } };

/** A story as readers will see it, made of the same parts, from the text as it was last saved. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const preview = id && (await findPreview(id, viewer, new Date()));
  if (!preview) notFound();
  const { story, savedAt, status } = preview;
  const mayWrite = canEditStory(viewer, { authorId: story.authorId, status });
  const { around, related } = await readSurroundings(story);
  return (
    <Frame current={story.section ? sectionPath(story.section) : `/${story.area}`}>
      <main id="main" className="page">
        <div className="notice gap-s">
          <p className="label">Preview</p>
          <p>
            The text as it was saved: {savedTime(savedAt, new Date(), around.publication)}. Only the desk sees this
            page.{' '}
            {mayWrite ? (
              <a href={deskStoryPath(story.id)}>Back to the text</a>
            ) : (
              <a href={progressPath(story.id)}>Where it stands</a>
            )}
          </p>
        </div>
        <Story story={story} around={around} />
        <RelatedStories stories={related} publication={around.publication} />
      </main>
    </Frame>
  );
}
