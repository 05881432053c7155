import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readSurroundings } from '#app/(stories)/read-story.ts';
import { Frame } from '#app/frame.tsx';
import { asText, type Query } from '#app/query.ts';
import { RelatedStories } from '#components/story/related-stories.tsx';
import { Story } from '#components/story/story.tsx';
import { findSharedPreview } from '#db/preview-links.ts';
import { sectionPath } from '#domain/section.ts';

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

/** A text that is not out, for somebody who was given a link to it. No account is asked for, and none would help. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const token = asText((await searchParams).token);
  const preview = token ? await findSharedPreview(token, new Date()) : undefined;
  if (!preview) notFound();
  const { story } = preview;
  const { around, related } = await readSurroundings(story);
  return (
    <Frame current={story.section ? sectionPath(story.section) : `/${story.area}`}>
      <main id="main" className="page">
        <div className="notice gap-s">
          <p className="label">Preview</p>
          <p>You were given a link to this text. It is not for passing on, and may still change.</p>
        </div>
        <Story story={story} around={around} />
        <RelatedStories stories={related} publication={around.publication} />
      </main>
    </Frame>
  );
}
